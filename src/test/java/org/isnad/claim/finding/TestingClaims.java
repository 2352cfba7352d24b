package org.isnad.claim.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.corenlp.SharedReader;

/** What tests ask of the claims of a text. */
final class TestingClaims {
  private static final ClaimFinder FINDER =
      new ClaimFinder(SharedReader.reader(), Gazetteer.load());

  private TestingClaims() {}

  static ArticleClaims of(String text) {
    return FINDER.find(
        new Article("test", text, new Published.On(LocalDate.of(2025, 7, 25)), "", ""));
  }

  /** A seed article as the project ships it. */
  static ArticleClaims ofSeed(String id, LocalDate published) {
    try {
      String text = Files.readString(Path.of("seeds", id + ".txt"));
      return FINDER.find(new Article(id, text, new Published.On(published), "", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> participants(ArticleClaims claims, Claim.Encounter encounter) {
    return encounter.participants().stream().map(id -> claims.actor(id).name()).toList();
  }

  static List<String> mediators(ArticleClaims claims, Claim.Encounter encounter) {
    return encounter.mediators().stream().map(id -> claims.actor(id).name()).toList();
  }

  /** The only encounter in which all of these take part or mediate. */
  static Claim.Encounter encounter(
      ArticleClaims claims, Claim.Encounter.Kind kind, String... names) {
    List<Claim.Encounter> found =
        claims.encounters().stream()
            .filter(one -> one.kind() == kind)
            .filter(
                one -> {
                  List<String> all = new java.util.ArrayList<>(participants(claims, one));
                  all.addAll(mediators(claims, one));
                  return all.containsAll(List.of(names));
                })
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(
          "%d encounters with %s in %s"
              .formatted(found.size(), List.of(names), claims.encounters()));
    }
    return found.get(0);
  }

  static Actor actorNamed(ArticleClaims claims, String name) {
    return claims.actors().stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no actor " + name + " among " + claims.actors()));
  }
}
