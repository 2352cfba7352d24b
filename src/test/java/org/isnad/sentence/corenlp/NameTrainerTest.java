package org.isnad.sentence.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.words.NameFeatures;
import org.isnad.sentence.words.NameWords;
import org.isnad.sentence.words.WordClusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static final String CORPUS =
      """
      وصل O
      الوزير O
      سالم B-PERS
      الحربي I-PERS
      إلى O
      باريس B-LOC
      . O

      وقال O
      ياسر B-PERS
      للصحفيين O
      إن O
      الاجتماع O
      انتهى O
      . O
      """;

  @TempDir private Path folder = Path.of("");

  private final List<String> progress = new ArrayList<>();
  private final NameTrainer trainer =
      new NameTrainer(SharedReader.reader(), GAZETTEER, progress::add);

  @Test
  void aTrainedModelAnswersTheSameAfterItWasWrittenAndRead() throws IOException {
    Path data = Files.writeString(folder.resolve("data.txt"), CORPUS.repeat(5));
    Path model = folder.resolve("model.ser.gz");
    NameTagger trained = trainer.train(List.of(data), List.of(), model);
    NameTagger read = NameTagger.load(model, GAZETTEER);
    NameTest test = NameTest.read(data, SharedReader.reader(), progress::add);
    NameScores scores = test.score((article, sentences) -> read.tag(sentences));
    assertThat(scores.main().f1()).isEqualTo(1);
    assertThat(scores.table())
        .isEqualTo(test.score((article, sentences) -> trained.tag(sentences)).table());
    assertThat(progress).isNotEmpty();
  }

  @Test
  void theBestLabelsAreThoseOfTheClassifier() throws IOException {
    Path data = Files.writeString(folder.resolve("data.txt"), CORPUS.repeat(5));
    NameFeatures features = new NameFeatures(GAZETTEER, WordClusters.load(), NameWords.load());
    List<AnnotatedSentence> sentences =
        new AnnotatedCorpus(SharedReader.reader())
            .read(data, done -> {}).stream()
                .flatMap(article -> article.sentences().stream())
                .toList();
    CRFClassifier<CoreLabel> crf = trainer.train(sentences);
    NameTagger tagger = new NameTagger(new NameWeights(LearntWeights.of(crf)), features);
    for (AnnotatedSentence each : sentences) {
      assertThat(tagger.labels(each.sentence()))
          .isEqualTo(
              crf.classify(Labelled.of(each.sentence().tokens(), features)).stream()
                  .map(token -> token.get(AnswerAnnotation.class))
                  .toList());
    }
  }

  @Test
  void everyLineThatCannotBeReadIsNamed() throws IOException {
    Path data = Files.writeString(folder.resolve("bad.txt"), "باريس B-LOC\nوصل\nإلى X\n");
    assertThatThrownBy(() -> trainer.train(List.of(data), List.of(), folder.resolve("model")))
        .isInstanceOf(BadTrainingData.class)
        .hasMessageContaining("bad.txt:2: \"وصل\"")
        .hasMessageContaining("bad.txt:3: \"إلى X\"");
  }

  @Test
  void ofNamesInNamesTheOutermostOfOurKindsCounts() throws IOException {
    Path data =
        Files.writeString(
            folder.resolve("nested.txt"),
            "سكرتير B-OCC\nاللجنة I-OCC B-ORG\nفي I-OCC\nنابلس I-OCC B-GPE\n");
    assertThat(ConllFile.read(data).get(0).labels()).containsExactly("O", "B-ORG", "O", "B-LOC");
  }

  @Test
  void aCliticBelongsToANameOnlyInsideIt() throws IOException {
    Path data =
        Files.writeString(
            folder.resolve("clitics.txt"), "زار O\nوالبوسنة B-LOC\nوالهرسك I-LOC\n. O\n");
    AnnotatedSentence sentence =
        new AnnotatedCorpus(SharedReader.reader()).read(data, done -> {}).get(0).sentences().get(0);
    assertThat(sentence.tokenLabels()).containsExactly("O", "O", "B-LOC", "I-LOC", "I-LOC", "O");
    assertThat(sentence.ofTokens(sentence.tokenLabels())).isEqualTo(sentence.wordLabels());
  }

  @Test
  void aNameWithAnotherExtentIsNotFound() {
    NameScores scores = new NameScores();
    scores.add(
        List.of(new NameSpan(NameKind.PERSON, 0, 2), new NameSpan(NameKind.PLACE, 4, 5)),
        List.of(new NameSpan(NameKind.PERSON, 0, 1), new NameSpan(NameKind.PLACE, 4, 5)));
    assertThat(scores.main()).isEqualTo(new NameScores.Score(1, 2, 2));
    assertThat(scores.main().f1()).isEqualTo(0.5);
  }
}
