package org.isnad.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/** The lines of an article's text that belong to the article. */
public final class Layout {
  private Layout() {}

  private static final Pattern FURNITURE =
      Pattern.compile(
          "^(?:من نفس التصنيف|مواضيع (?:مشابهه|ذات صله|متعلقه)|موضوعات (?:مشابهه|ذات صله|متعلقه)|اقرا (?:ايضا|المزيد)"
              + "|اقرا ايضا|طالع ايضا|شاهد ايضا|شاهدوا|شاهد|انظر ايضا|اخبار ذات صله|ذات صله|المزيد من|للمزيد|تابعوا|تابعونا|تابع ايضا|المصدر|الكلمات المفتاحيه|كلمات دلاليه|وسوم"
              + "|مقالات ذات صله|قد يهمك|اشترك|حمل تطبيق)\\s*[:：|/]"
              + "|^رابط الخبر|^[.… ]*المزيد$"
              + "|^يمكنكم (?:تسلم|استلام) اشعارات"
              + "|^(?:جميع الحقوق محفوظه|حقوق النشر)"
              + "|^[\\W_]*$",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Whether a line is no part of the article: related stories, adverts, rules of dashes. */
  static boolean isFurniture(String line) {
    return FURNITURE.matcher(MatchingForm.of(line)).find();
  }

  /** Its lines without the white space around them, in order. */
  public static List<Span> blocks(String text) {
    List<Span> blocks = lines(text);
    blocks.removeIf(block -> isFurniture(block.of(text)));
    return Teasers.withoutHeadlines(text, Teasers.dropped(text, blocks));
  }

  /** All lines that are not blank, without the white space around them, in order. */
  public static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        lines.add(new Span(from, to));
      }
      start = end + 1;
    }
    return lines;
  }
}
