package org.isnad.explore.page.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.isnad.explore.page.Asked.with;

import java.util.List;
import java.util.Map;
import org.isnad.explore.page.Asked;
import org.isnad.explore.page.BadParameter;
import org.isnad.explore.page.EventsAnswer;
import org.isnad.explore.page.NothingThere;
import org.isnad.explore.page.Shown;
import org.isnad.store.StoreException;
import org.junit.jupiter.api.Test;

class ActorAnswersTest {
  private static final String BARRACK = "actor/توم_باراك";
  private static final String DERMER = "actor/Q7363705";
  private static final String SYRIA = "actor/Q858";
  private static final Asked ASKED = Asked.smallGraph();

  private static ActorAnswer.Actor actor(String id) {
    return new ActorAnswer(ASKED.chronicle(), ASKED.questions()).of(with("id", id));
  }

  private static EventsAnswer.Part events(String... given) {
    return new ActorEventsAnswer(ASKED.chronicle()).of(with(given));
  }

  private static ClaimLine.Part claims(String... given) {
    return new ActorClaimsAnswer(ASKED.chronicle(), ASKED.questions()).of(with(given));
  }

  private static OfficesAnswer.Offices offices(String id) {
    return new OfficesAnswer(ASKED.chronicle(), ASKED.questions()).of(with("id", id));
  }

  private static IdentityAnswer.Identity identity(String id) {
    return new IdentityAnswer(ASKED.chronicle(), ASKED.questions()).of(with("id", id));
  }

  @Test
  void countsEventsByKindAndByPart() {
    assertThat(actor(BARRACK).counts())
        .containsAllEntriesOf(
            Map.of("events", 2, "meeting", 2, "call", 0, "participant", 1, "mediator", 1));
  }

  @Test
  void saysBetweenWhomSomebodyMediates() {
    assertThat(actor(BARRACK).mediatedFor().most()).hasSize(1);
    assertThat(actor(BARRACK).mediatedFor().most().get(0).parties())
        .extracting(Shown.Actor::ar)
        .containsExactlyInAnyOrder("أسعد الشيباني", "رون ديرمر");
    assertThat(actor(DERMER).mediatedBy().most())
        .extracting(one -> one.actor().id())
        .containsExactly(BARRACK);
  }

  @Test
  void doesNotCountThoseMediatedForAsCompany() {
    assertThat(actor(BARRACK).with().most())
        .extracting(one -> one.actor().en())
        .containsExactly("Jean-Noël Barrot");
  }

  @Test
  void countsGroupsOfEqualNameInSeveralArticlesAsOne() {
    ActorAnswer.Actor officials = actor("article/d001/actor/مسوولين_سوريين");

    assertThat(officials.with().most())
        .extracting(one -> one.actor().ar(), ActorAnswer.Companion::events)
        .containsExactly(tuple("مسؤولين إسرائيليين", 1));
    assertThat(
            events(
                    "id",
                    "article/d001/actor/مسوولين_سوريين",
                    "with",
                    "article/d004/actor/مسوولين_اسراييليين")
                .total())
        .isEqualTo(1);
  }

  @Test
  void setsEventsIntoTheirMonthsAndTellsOfThoseThatHaveNone() {
    ActorAnswer.Actor syria = actor(SYRIA);

    assertThat(syria.months())
        .containsExactly(new ActorAnswer.Month("2025-07", Map.of("meeting", 1)));
    assertThat(syria.vague()).isEqualTo(1);
    assertThat(syria.undated()).isEqualTo(1);
  }

  @Test
  void givesTheFullAddressInTheGraph() {
    assertThat(actor(SYRIA).iri()).isEqualTo("https://w3id.org/isnad/actor/Q858");
  }

  @Test
  void saysThatThereIsNoSuchActor() {
    assertThatThrownBy(() -> actor("actor/nobody"))
        .isInstanceOf(NothingThere.class)
        .hasMessageContaining("actor/nobody");
  }

  @Test
  void choosesEventsByPartMonthPlaceAndCompany() {
    assertThat(events("id", BARRACK).total()).isEqualTo(2);
    assertThat(events("id", BARRACK, "as", "mediator").total()).isEqualTo(1);
    assertThat(events("id", BARRACK, "month", "2025-07").total()).isEqualTo(2);
    assertThat(events("id", BARRACK, "month", "2025").total()).isEqualTo(2);
    assertThat(events("id", BARRACK, "month", "2024-07").total()).isZero();
    assertThat(events("id", BARRACK, "place", "place/Q90").total()).isEqualTo(1);
    assertThat(events("id", BARRACK, "with", DERMER + " actor/اسعد_الشيباني").total()).isEqualTo(1);
  }

  @Test
  void pagesEvents() {
    EventsAnswer.Part second = events("id", BARRACK, "offset", "1");

    assertThat(second.total()).isEqualTo(2);
    assertThat(second.events()).hasSize(1);
  }

  @Test
  void refusesAPartThatThereIsNot() {
    assertThatThrownBy(() -> events("id", BARRACK, "as", "king"))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("use one of: participant, mediator, concerned");
  }

  @Test
  void givesEveryClaimItsWordsAndItsPlaceInTheArticle() {
    ClaimLine claim =
        claims("id", BARRACK).claims().stream()
            .filter(one -> one.id().equals("article/d001/claim/meeting-0-33"))
            .findFirst()
            .orElseThrow();

    assertThat(claim.words().get(0).text()).isEqualTo("لقاء سوري إسرائيلي مرتقب في باريس");
    assertThat(claim.words().get(0).start()).isZero();
    assertThat(claim.sources())
        .extracting(source -> source.name())
        .containsExactly("مصدر دبلوماسي");
    assertThat(claim.status()).isEqualTo("planned");
  }

  @Test
  void tellsWhatAnActorSaysItself() {
    assertThat(claims("id", BARRACK, "said", "true").claims())
        .extracting(ClaimLine::id)
        .containsExactly("article/d002/claim/meeting-0-48");
  }

  @Test
  void givesAsManyClaimsAsAskedFor() {
    assertThat(claims("id", BARRACK).claims()).hasSizeGreaterThan(1);
    assertThat(claims("id", BARRACK, "limit", "1").claims())
        .containsExactly(claims("id", BARRACK).claims().get(0));
    assertThatThrownBy(() -> claims("id", BARRACK, "limit", "51"))
        .hasMessageContaining("from 1 to 50");
  }

  @Test
  void gathersTheArticlesThatGiveOneOffice() {
    OfficesAnswer.Office office = offices(DERMER).offices().get(0);

    assertThat(office.title()).isEqualTo("وزير الشؤون الاستراتيجية");
    assertThat(office.first()).isEqualTo("2025-07-24");
    assertThat(office.last()).isEqualTo("2025-07-25");
    assertThat(office.months()).containsExactly(Map.entry("2025-07", 2));
    assertThat(office.total()).isEqualTo(2);
    assertThat(office.witnesses().get(0).text()).contains("رون ديرمر");
  }

  @Test
  void showsTwoHoldersOfOneOfficeSideBySide() {
    assertThat(offices(SYRIA).officials())
        .filteredOn(one -> one.title().equals("وزير الخارجية"))
        .extracting(one -> one.holder().ar())
        .containsExactlyInAnyOrder("أسعد الشيباني", "فاروق الشرع");
    assertThat(offices(SYRIA).officials().get(0).example().end()).isEqualTo(197);
  }

  @Test
  void saysHowArticlesNameAnActorAndHowItWasLinked() {
    IdentityAnswer.Identity dermer = identity(DERMER);

    assertThat(dermer.names().get(0).text()).isEqualTo("رون ديرمر");
    assertThat(dermer.names().get(0).times()).isEqualTo(3);
    assertThat(dermer.names().get(0).example().start()).isEqualTo(125);
    assertThat(dermer.links())
        .containsExactly(
            new IdentityAnswer.Link("Q7363705", "0.95", "label", List.of("Office", "State"), 1));
  }

  @Test
  void refusesAnIdThatCannotBeOne() {
    assertThatThrownBy(() -> identity("actor/> } DROP")).isInstanceOf(StoreException.class);
  }
}
