package org.isnad.mention;

/** «خادم الحرمين الشريفين», by which the Saudi king is called with his name and without. */
final class Custodian {
  static final String STATE = "السعودية";

  /** The office that the words stand for. */
  static final OfficeWords OFFICE = new OfficeWords("الملك", STATE);

  private Custodian() {}

  /** The token after the words, {@code i} if they do not stand there. */
  static int end(Line line, int i) {
    if (!line.form(i).equals("خادم") || !line.form(i + 1).equals("الحرمين")) {
      return i;
    }
    return line.form(i + 2).equals("الشريفين") ? i + 3 : i + 2;
  }
}
