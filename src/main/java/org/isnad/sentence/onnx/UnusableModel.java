package org.isnad.sentence.onnx;

import org.jspecify.annotations.Nullable;

/** A folder that holds no model of names which can be used; says what it holds instead. */
public final class UnusableModel extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String remedy;

  UnusableModel(String found, String remedy) {
    this(found, remedy, null);
  }

  UnusableModel(String found, String remedy, @Nullable Throwable cause) {
    super(found, cause);
    this.remedy = remedy;
  }

  /** What would be right. */
  public String remedy() {
    return remedy;
  }
}
