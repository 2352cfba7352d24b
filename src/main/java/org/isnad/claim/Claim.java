package org.isnad.claim;

import java.util.List;
import org.isnad.mention.When;

/** What one article says of one event. */
public sealed interface Claim permits Claim.Encounter, Claim.Casualty {
  /** Unique in the article: e1, e2… for encounters, c1, c2… for casualty figures. */
  String id();

  Place place();

  When when();

  /** Who says so, as named in the text; empty if the article itself. */
  List<String> sources();

  /** At least one, in the order of the text. */
  List<Evidence> evidence();

  /**
   * A meeting, call or visit: actors by id, as {@link ArticleClaims#actors} has them.
   *
   * @param hosts those of the participants who, the text says, receive the others
   * @param sponsors those of the mediators under whose auspices, the text says, the others meet
   */
  record Encounter(
      String id,
      Kind kind,
      Status status,
      List<String> participants,
      List<String> hosts,
      List<String> mediators,
      List<String> sponsors,
      Place place,
      When when,
      List<String> sources,
      List<Evidence> evidence)
      implements Claim {
    /** What kind of encounter. */
    public enum Kind {
      MEETING,
      CALL,
      VISIT;

      /** The word of the facts format: {@code meeting}. */
      public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
      }
    }

    /** Whether it took place, as the article has it. */
    public enum Status {
      HELD,
      PLANNED,
      PROPOSED,
      CANCELLED,
      DENIED;

      /** The word of the facts format: {@code held}. */
      public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
      }
    }

    public Encounter {
      participants = List.copyOf(participants);
      hosts = List.copyOf(hosts);
      mediators = List.copyOf(mediators);
      sponsors = List.copyOf(sponsors);
      if (!participants.containsAll(hosts) || !mediators.containsAll(sponsors)) {
        throw new IllegalArgumentException(
            "of claim %s, hosts %s are not all participants %s or sponsors %s not all mediators %s"
                .formatted(id, hosts, participants, sponsors, mediators));
      }
      sources = List.copyOf(sources);
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("claim %s has no evidence".formatted(id));
      }
    }

    /** An encounter of which the text names no host and no sponsor. */
    public Encounter(
        String id,
        Kind kind,
        Status status,
        List<String> participants,
        List<String> mediators,
        Place place,
        When when,
        List<String> sources,
        List<Evidence> evidence) {
      this(
          id,
          kind,
          status,
          participants,
          List.of(),
          mediators,
          List.of(),
          place,
          when,
          sources,
          evidence);
    }
  }

  /**
   * A figure of people harmed.
   *
   * @param text the figure and what it counts, verbatim: «أكثر من 1200 شخص»
   * @param victims who was harmed, verbatim; empty if the text does not say
   */
  record Casualty(
      String id,
      Harm harm,
      Count count,
      String text,
      String victims,
      Report status,
      Place place,
      When when,
      List<String> sources,
      List<Evidence> evidence)
      implements Claim {
    /** What was done to them. */
    public enum Harm {
      KILLED,
      WOUNDED,
      MISSING,
      DISPLACED,
      DETAINED,
      /** Killed and wounded not told apart. */
      CASUALTIES;

      /** The word of the facts format: {@code killed}. */
      public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
      }
    }

    /** Whether the harm is told as done, denied, or only threatened or forecast. */
    public enum Report {
      REPORTED,
      DENIED,
      EXPECTED;

      /** The word of the facts format: {@code reported}. */
      public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
      }
    }

    public Casualty {
      sources = List.copyOf(sources);
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("claim %s has no evidence".formatted(id));
      }
    }
  }
}
