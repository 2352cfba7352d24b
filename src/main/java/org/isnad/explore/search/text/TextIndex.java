package org.isnad.explore.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The articles by their words. It is renewed from a store as often as that changes; until the first
 * time is over it says that it is not ready, and while it is renewed it answers as before.
 */
public final class TextIndex implements AutoCloseable {
  private static final int FARTHEST = 10_000;

  private final Directory directory;
  private Optional<SearcherManager> searchers = Optional.empty();

  private TextIndex(Directory directory) {
    this.directory = directory;
  }

  /** An index that is gone with the process. */
  public static TextIndex inMemory() {
    return new TextIndex(new ByteBuffersDirectory());
  }

  /** An index that stays in a folder, which is made if it is missing. */
  public static TextIndex in(Path folder) {
    try {
      return new TextIndex(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes the index hold what the source holds; only what differs is read.
   *
   * @return how many articles were read
   */
  public int renew(TextSource source) {
    return renew(source.hashes(), source);
  }

  /**
   * As {@link #renew(TextSource)}, by hashes that were read already.
   *
   * @throws UncheckedIOException if the folder of the index cannot be written to
   */
  public int renew(Map<String, String> hashes, TextSource source) {
    try {
      Renewal renewal = new Renewal(directory);
      int read = renewal.renew(hashes, source);
      refresh(renewal.isAnew());
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void refresh(boolean isAnew) throws IOException {
    if (searchers.isEmpty() || isAnew) {
      Optional<SearcherManager> old = searchers;
      searchers = Optional.of(new SearcherManager(directory, null));
      if (old.isPresent()) {
        old.get().close();
      }
    } else {
      searchers.get().maybeRefreshBlocking();
    }
  }

  private synchronized Optional<SearcherManager> searchers() {
    return searchers;
  }

  /** Whether it has been filled. */
  public boolean isReady() {
    return searchers().isPresent();
  }

  /**
   * The articles that hold all the words and phrases, or if none does most of the words.
   *
   * @param offset how many of the best to leave out
   */
  public FoundArticles find(Wanted wanted, int offset, int limit) {
    Optional<SearcherManager> ready = searchers();
    if (ready.isEmpty() || wanted.isEmpty() || offset >= FARTHEST) {
      return FoundArticles.none();
    }
    try {
      IndexSearcher searcher = ready.get().acquire();
      try {
        return find(searcher, wanted, offset, limit);
      } finally {
        ready.get().release(searcher);
      }
    } catch (AlreadyClosedException e) {
      // Made anew in between, or gone for good.
      return searchers().equals(ready) ? FoundArticles.none() : find(wanted, offset, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FoundArticles find(IndexSearcher searcher, Wanted wanted, int offset, int limit)
      throws IOException {
    int most = Math.min(FARTHEST, offset + limit);
    int total = searcher.count(TextQuery.all(wanted));
    boolean isLoose = total == 0 && wanted.words().size() > 1;
    TopDocs found =
        searcher.search(
            isLoose ? TextQuery.most(wanted) : TextQuery.all(wanted), Math.max(1, most));
    if (isLoose) {
      total = searcher.count(TextQuery.most(wanted));
    }
    ScoreDoc[] part =
        Arrays.copyOfRange(
            found.scoreDocs,
            Math.min(offset, found.scoreDocs.length),
            Math.min(most, found.scoreDocs.length));
    return new FoundArticles(ids(searcher, part), total, isLoose && total > 0);
  }

  private static List<String> ids(IndexSearcher searcher, ScoreDoc[] part) throws IOException {
    String[] ids = new String[part.length];
    for (int i = 0; i < part.length; i++) {
      ids[i] = searcher.storedFields().document(part[i].doc).get(Renewal.ID);
    }
    return List.of(ids);
  }

  @Override
  public void close() {
    try {
      Optional<SearcherManager> open = searchers();
      if (open.isPresent()) {
        open.get().close();
      }
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
