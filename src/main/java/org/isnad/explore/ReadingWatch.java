package org.isnad.explore;

/** Is told what the explorer reads from its store, and when it has: the explorer knows no clock. */
public interface ReadingWatch {
  /** What is read: all but the words, or the words. */
  enum Part {
    CHRONICLE,
    TEXTS
  }

  /** Reading begins. */
  void begun(Part part);

  /**
   * Reading is over, and pages show what was read.
   *
   * @param figures how much it is, in words
   */
  void done(Part part, String figures);

  /** Reading failed; what was read before is still shown. */
  void failed(Part part, RuntimeException why);

  /** Lets everything pass. */
  static ReadingWatch none() {
    return new ReadingWatch() {
      @Override
      public void begun(Part part) {}

      @Override
      public void done(Part part, String figures) {}

      @Override
      public void failed(Part part, RuntimeException why) {}
    };
  }
}
