package org.isnad.app;

import org.isnad.store.ClaimStore;

/** A store on disk that is thrown away in the end: what it holds need not fit the memory. */
record ScratchStore(ScratchFolder folder, ClaimStore store) implements AutoCloseable {
  static ScratchStore create() {
    ScratchFolder folder = ScratchFolder.create();
    return new ScratchStore(folder, ClaimStore.open(folder.path()));
  }

  @Override
  public void close() {
    store.close();
    folder.close();
  }
}
