package org.isnad.gazetteer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Reads entries by key. */
final class EntryReader {
  private final DirectoryReader reader;

  private EntryReader(DirectoryReader reader) {
    this.reader = reader;
  }

  static EntryReader open(Path folder) {
    try {
      return new EntryReader(DirectoryReader.open(FSDirectory.open(folder)));
    } catch (IndexNotFoundException e) {
      throw new UnusableIndex(
          "%s holds no entries yet".formatted(folder), "run isnad gazetteer build again", e);
    } catch (CorruptIndexException | IndexFormatTooOldException e) {
      throw new UnusableIndex(
          "%s is damaged: %s".formatted(folder, e.getMessage()), "delete it and build it anew", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Checkpoint checkpoint() {
    try {
      return Checkpoint.of(reader.getIndexCommit().getUserData());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return reader.numDocs();
  }

  /** The entries with a key, in the order of the dump; none if they are more than that. */
  List<Entry> find(String field, String key, int most) {
    try {
      BytesRef wanted = new BytesRef(key);
      if (reader.docFreq(new Term(field, wanted)) > most) {
        return List.of();
      }
      List<Entry> entries = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms == null) {
          continue;
        }
        TermsEnum term = terms.iterator();
        if (term.seekExact(wanted)) {
          BinaryDocValues values = DocValues.getBinary(leaf.reader(), Keys.ENTRY);
          PostingsEnum found = term.postings(null, PostingsEnum.NONE);
          for (int at = found.nextDoc();
              at != DocIdSetIterator.NO_MORE_DOCS;
              at = found.nextDoc()) {
            if (values.advanceExact(at)) {
              BytesRef bytes = values.binaryValue();
              entries.add(EntryJson.read(bytes.bytes, bytes.offset, bytes.length));
            }
          }
        }
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void close() {
    try {
      reader.close();
      reader.directory().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
