package org.isnad.app;

import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.claim.encounter.EncounterParts;
import org.isnad.claim.finding.ClaimFinder;
import org.isnad.claim.judging.FigureJudge;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.link.Linker;
import org.isnad.mention.NameModel;
import org.isnad.sentence.Layout;
import org.isnad.sentence.SentenceReader;
import org.isnad.sentence.TokenMender;
import org.isnad.sentence.TokenRepair;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;

/** The program with one part left out at a time: another object stands there that adds nothing. */
final class Variants implements Variation {
  private final SentenceReader reader;
  private final Gazetteer gazetteer;
  private final NameModel names;
  private final Function<Gazetteer, NameModel> namesWith;
  private final Linking linking;

  /**
   * Variants of the program with these parts.
   *
   * @param namesWith the model of names as it is with another gazetteer
   */
  Variants(SentenceReader reader, Gazetteer gazetteer, Function<Gazetteer, NameModel> namesWith) {
    this.reader = reader;
    this.gazetteer = gazetteer;
    this.namesWith = namesWith;
    names = namesWith.apply(gazetteer);
    linking = new Linker(gazetteer)::link;
  }

  /** Hands on each in turn; none is kept, so that one model at a time is held. */
  @Override
  public void each(Consumer<Variant> sink) {
    EncounterParts parts = EncounterParts.all();
    sink.accept(of("model of names", new ClaimFinder(reader, gazetteer)));
    sink.accept(with("gazetteer but for states", Gazetteer.ofStates()));
    sink.accept(with("gazetteer", Gazetteer.none()));
    sink.accept(of("reference resolution", parts.withoutReferences()));
    sink.accept(of("standing of actors", parts.withoutStanding()));
    sink.accept(of("judge of encounters", parts.withoutJudge()));
    sink.accept(
        of(
            "judge of figures",
            new ClaimFinder(reader, gazetteer, names, parts, FigureJudge.none())));
    sink.accept(of("home state", parts.withoutHomeStates()));
    sink.accept(of("token repair", new CoreNlpSentenceReader(Layout::blocks, TokenMender.none())));
    sink.accept(of("layout", new CoreNlpSentenceReader(Layout::lines, TokenRepair::mend)));
  }

  private Variant with(String without, Gazetteer other) {
    ClaimFinder finder = new ClaimFinder(reader, other, namesWith.apply(other));
    return new Variant(without, finder::find, new Linker(other)::link);
  }

  private Variant of(String without, EncounterParts parts) {
    return of(without, new ClaimFinder(reader, gazetteer, names, parts));
  }

  private Variant of(String without, SentenceReader other) {
    return of(without, new ClaimFinder(other, gazetteer, names));
  }

  private Variant of(String without, ClaimFinder finder) {
    return new Variant(without, finder::find, linking);
  }
}
