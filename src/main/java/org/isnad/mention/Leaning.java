package org.isnad.mention;

/** On which side of the day of publication a time lies. */
enum Leaning {
  /** «الماضي»: before it, not on it. */
  LAST,
  /** «المقبل»: after it, not on it. */
  NEXT,
  /** «الجاري»: in the week, month or year of it. */
  CURRENT,
  /** The clause tells what happened. */
  PAST,
  /** The clause tells what is going to happen. */
  FUTURE,
  /** The clause is in the present, which tells little. */
  PRESENT,
  /** Nothing tells. */
  OPEN
}
