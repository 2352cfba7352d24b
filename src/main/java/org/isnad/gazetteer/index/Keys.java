package org.isnad.gazetteer.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.isnad.gazetteer.NameKey;
import org.isnad.gazetteer.PersonName;
import org.isnad.gazetteer.Skeleton;

/** Under what an item is found: the field of the index, and how a name becomes a key of it. */
enum Keys {
  NAME("name", NameKey::of),
  SKELETON("skeleton", Skeleton::of),
  ENDS("ends", name -> PersonName.of(name).ends()),
  SURNAME("surname", name -> PersonName.of(name).last());

  /** Field of the Q-id. */
  static final String ID = "id";

  /** Field of the offices that a person held. */
  static final String HOLDS = "holds";

  /** Field of an office: which one, a space, of which state. */
  static final String OFFICE = "office";

  /** Field of what is kept. */
  static final String ENTRY = "entry";

  private final String field;

  @SuppressWarnings("ImmutableEnumChecker") // method references that hold nothing
  private final Function<String, String> key;

  Keys(String field, Function<String, String> key) {
    this.field = field;
    this.key = key;
  }

  String field() {
    return field;
  }

  String of(String name) {
    return key.apply(name);
  }

  /** The keys of an entry; other spellings than the exact one are for persons only. */
  Set<String> of(Entry entry) {
    Set<String> keys = new LinkedHashSet<>();
    if (this == NAME || entry.kind().equals("person")) {
      entry.names().forEach(name -> keys.add(of(name)));
    }
    keys.remove("");
    return keys;
  }
}
