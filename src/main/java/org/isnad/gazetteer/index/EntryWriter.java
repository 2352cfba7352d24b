package org.isnad.gazetteer.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;

/** Writes entries. What was not committed is gone when the process ends, however it ends. */
final class EntryWriter implements Closeable {
  /** Of memory for what is not yet on disk. */
  private static final double BUFFER_MB = 96;

  private final FSDirectory directory;
  private final IndexWriter writer;

  private EntryWriter(FSDirectory directory, IndexWriter writer) {
    this.directory = directory;
    this.writer = writer;
  }

  static EntryWriter open(Path folder) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
            .setRAMBufferSizeMB(BUFFER_MB)
            .setCommitOnClose(false);
    try {
      return new EntryWriter(directory, new IndexWriter(directory, config));
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new UnusableIndex(
          "%s is being written by another process".formatted(folder), "wait until it ends", e);
    }
  }

  /** What the last commit says; nothing for a new index. */
  Checkpoint checkpoint() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Checkpoint.none();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return Checkpoint.of(reader.getIndexCommit().getUserData());
    }
  }

  void add(Entry entry) throws IOException {
    Document document = new Document();
    document.add(new StringField(Keys.ID, entry.id(), Field.Store.NO));
    for (Keys keys : Keys.values()) {
      for (String key : keys.of(entry)) {
        document.add(new StringField(keys.field(), key, Field.Store.NO));
      }
    }
    for (Entry.Held held : entry.positions()) {
      document.add(new StringField(Keys.HOLDS, held.office(), Field.Store.NO));
    }
    if (entry.kind().equals("office")) {
      for (String state : entry.countries()) {
        String office = entry.type() + " " + state;
        document.add(new StringField(Keys.OFFICE, office, Field.Store.NO));
      }
    }
    BytesRef json = new BytesRef(EntryJson.write(entry));
    document.add(new BinaryDocValuesField(Keys.ENTRY, json));
    writer.addDocument(document);
  }

  void commit(Checkpoint checkpoint) throws IOException {
    writer.setLiveCommitData(checkpoint.data().entrySet());
    writer.commit();
  }

  /** Brings all into one piece, which is what look-ups are fastest in. */
  void merge() throws IOException {
    writer.forceMerge(1);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
