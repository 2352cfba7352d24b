package org.isnad.claim.encounter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.text.Table;

/**
 * Whether a sentence tells an encounter as held, planned, proposed, cancelled or denied, by the
 * words around it.
 */
final class StatusReader {
  private static final Set<String> STOPS =
      Set.of("،", ",", "؛", ":", ".", "\"", "حيث", "بينما", "فيما", "لكن");
  private static final int REACH = 8;

  private final Map<String, Status> before = new HashMap<>();
  private final Map<String, Status> after = new HashMap<>();

  StatusReader() {
    for (List<String> row : Table.read("/lexicon/status-cues.tsv").rows()) {
      Status status = Status.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      Map<String, Status> side = row.get(1).equals("after") ? after : before;
      String word = row.get(0);
      for (String form : word.contains("/") ? Inflection.ofVerb(word) : Inflection.ofNoun(word)) {
        side.put(form, status);
      }
    }
  }

  /**
   * The status of what the word at {@code trigger} tells.
   *
   * @param verb chunk of the verb that carries it, or the trigger itself; -1 if no verb does
   */
  Status read(Clause clause, int trigger, int verb) {
    for (int i = trigger + 1; clause.has(i) && i <= trigger + 4; i++) {
      String form = clause.form(i);
      Status told = after.get(form);
      if (told != null) {
        return told;
      }
      if (STOPS.contains(form) || clause.at(i).isVerb()) {
        break;
      }
    }
    int start = verb >= 0 ? Math.min(verb, trigger) : trigger;
    Status governed = verb >= 0 && verb != trigger ? before.get(clause.form(verb)) : null;
    if (governed != null) {
      return governed;
    }
    return left(clause, start, verb >= 0 && isImperfect(clause, verb));
  }

  private Status left(Clause clause, int start, boolean imperfect) {
    boolean purpose = clause.form(start - 1).equals("ل");
    boolean place = clause.form(start - 1).equals("حيث");
    if (imperfect && place) {
      return Status.PLANNED;
    }
    int steps = 0;
    for (int i = start - 1; clause.has(i) && steps < REACH; i--) {
      String form = clause.form(i);
      if (STOPS.contains(form)) {
        break;
      }
      Status status = before.get(form);
      boolean near = steps <= 1 || !(form.equals("قبل") || form.equals("س") || form.equals("قبيل"));
      if (status != null && near) {
        return status;
      }
      if (clause.at(i).isVerb() && steps > 0 && !imperfect && !purpose) {
        break;
      }
      steps++;
    }
    return purpose ? Status.PLANNED : Status.HELD;
  }

  private static boolean isImperfect(Clause clause, int verb) {
    String tag = clause.at(verb).tag();
    return tag.equals("VBP")
        || tag.equals("VBN") && "يتنا".indexOf(clause.form(verb).charAt(0)) >= 0;
  }
}
