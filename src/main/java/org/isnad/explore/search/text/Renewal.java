package org.isnad.explore.search.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Bits;
import org.isnad.text.Sha256;

/**
 * Brings an index to the state of a source in one commit, which says what it was made from: killed
 * before, the index is as it was.
 */
final class Renewal {
  static final String ID = "id";

  private static final String HASH = "hash";
  private static final String STAMP = "stamp";

  /** Changes with the way in which words are taken from texts; older indexes are made anew. */
  private static final String ANALYSIS = "1";

  private static final double MEGABYTES = 32;

  /** Names that Lucene gives to files; what else lies in the folder is not touched. */
  private static final Pattern OF_AN_INDEX =
      Pattern.compile("(?:pending_)?segments(?:_.*)?|_[a-z0-9]+(?:_.*)?\\..*");

  private final Directory directory;
  private boolean isAnew;

  Renewal(Directory directory) {
    this.directory = directory;
  }

  /**
   * Returns how many articles were read. An index that is broken, or that another Lucene wrote, is
   * thrown away and made anew.
   */
  int renew(Map<String, String> wanted, TextSource source) throws IOException {
    String stamp = stamp(wanted);
    try {
      Map<String, String> kept = keptOrNothing(stamp);
      boolean isSame = kept.getOrDefault(STAMP, "").equals(stamp);
      return isSame ? 0 : write(source, wanted, kept, stamp);
    } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
      empty();
      return write(source, wanted, Map.of(), stamp);
    }
  }

  /** Whether the last renewal threw away what lay there: who still reads that has to let go. */
  boolean isAnew() {
    return isAnew;
  }

  private Map<String, String> keptOrNothing(String stamp) throws IOException {
    try {
      return kept(stamp);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | NoSuchFileException
        | IllegalArgumentException e) { // the last: of a codec that this Lucene does not have
      empty();
      return Map.of();
    }
  }

  /**
   * Even to begin anew a writer reads what lies there, so that has to go; nobody else may write.
   */
  private void empty() throws IOException {
    isAnew = true;
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (OF_AN_INDEX.matcher(file).matches()) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  private int write(
      TextSource source, Map<String, String> wanted, Map<String, String> kept, String stamp)
      throws IOException {
    Set<String> changed = new HashSet<>();
    wanted.forEach(
        (id, hash) -> {
          if (!hash.equals(kept.get(id))) {
            changed.add(id);
          }
        });
    IndexWriterConfig settings = new IndexWriterConfig();
    settings.setOpenMode(kept.isEmpty() ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
    settings.setRAMBufferSizeMB(MEGABYTES);
    settings.setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, settings)) {
      for (String id : kept.keySet()) {
        if (!wanted.containsKey(id)) {
          writer.deleteDocuments(new Term(ID, id));
        }
      }
      source.texts(
          changed,
          (id, text) -> put(writer, id, wanted.getOrDefault(id, ""), text, kept.isEmpty()));
      writer.setLiveCommitData(Map.of(STAMP, stamp).entrySet());
      writer.commit();
    }
    return changed.size();
  }

  private static void put(IndexWriter writer, String id, String hash, String text, boolean isNew) {
    try {
      Document document = document(id, hash, text);
      if (isNew) {
        writer.addDocument(document);
      } else {
        writer.updateDocument(new Term(ID, id), document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(String id, String hash, String text) {
    List<Tokens.Token> words = Tokens.of(text);
    int titleEnd = text.strip().lines().findFirst().orElse("").length();
    int start = text.indexOf(text.strip());
    List<Tokens.Token> title =
        words.stream().filter(word -> word.end() <= start + titleEnd).toList();
    Document document = new Document();
    document.add(new StringField(ID, id, Field.Store.YES));
    document.add(new StoredField(HASH, hash));
    document.add(new TextField(TextQuery.EXACT, WordStream.exact(words)));
    document.add(new TextField(TextQuery.STEM, WordStream.stemmed(words)));
    document.add(new TextField(TextQuery.TITLE, WordStream.stemmed(title)));
    return document;
  }

  /**
   * What the index holds: hashes by ids; the stamp alone if it is the one wanted; nothing if the
   * index is missing or of another make.
   */
  private Map<String, String> kept(String stamp) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Map.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      String found = reader.getIndexCommit().getUserData().getOrDefault(STAMP, "");
      if (found.equals(stamp)) {
        return Map.of(STAMP, stamp);
      }
      return found.startsWith(ANALYSIS + ":") ? hashes(reader) : Map.of();
    }
  }

  private static Map<String, String> hashes(DirectoryReader reader) throws IOException {
    Map<String, String> hashes = new HashMap<>();
    Bits live = MultiBits.getLiveDocs(reader);
    StoredFields stored = reader.storedFields();
    for (int i = 0; i < reader.maxDoc(); i++) {
      if (live == null || live.get(i)) {
        Document document = stored.document(i, Set.of(ID, HASH));
        hashes.put(document.get(ID), document.get(HASH));
      }
    }
    return hashes;
  }

  private static String stamp(Map<String, String> hashes) {
    MessageDigest digest = Sha256.digest();
    new TreeMap<>(hashes)
        .forEach(
            (id, hash) -> digest.update((id + " " + hash + "\n").getBytes(StandardCharsets.UTF_8)));
    return ANALYSIS + ":" + Sha256.hex(digest);
  }
}
