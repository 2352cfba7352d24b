package org.isnad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.article.Article;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.article.Reading;
import org.isnad.evaluate.Facts;
import org.isnad.evaluate.FactsFile;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.CombinedNames;
import org.isnad.mention.NameModel;
import org.isnad.mention.RuleNames;
import org.isnad.sentence.SentenceReader;
import org.isnad.sentence.corenlp.BadTrainingData;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.isnad.sentence.corenlp.NameScores;
import org.isnad.sentence.corenlp.NameTagger;
import org.isnad.sentence.corenlp.NameTest;
import org.isnad.sentence.onnx.TransformerTagger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how well names are found. */
@Command(
    name = "evaluate-names",
    description = {
      "Measures how well names are found by rules and lists, by the model, and by both.",
      "Of annotated sentences, a name counts only with exactly the annotated words and kind.",
      "Of gold facts, the named persons, organisations and places count once an article, found"
          + " with exactly their words."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad evaluate-names --annotated test.txt",
      "  isnad evaluate-names --facts gold articles --misses"
    })
final class EvaluateNamesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--annotated",
      paramLabel = "FILE",
      description = "A word and its label (O, B-PERS, I-LOC …) on a line, as for train-ner.")
  private @Nullable Path annotated;

  @Option(
      names = "--facts",
      arity = "2",
      paramLabel = "GOLD ARTICLES",
      description = "Gold facts (as for evaluate) and the articles that they are of.")
  private List<Path> facts = List.of();

  @Option(names = "--misses", description = "Also the names of gold facts that are not found.")
  private boolean misses;

  @Option(names = "--model", paramLabel = "MODEL", description = "Instead of the built-in one.")
  private @Nullable Path modelFile;

  @Option(
      names = "--names-model",
      paramLabel = "DIR",
      description = "A transformer instead, as for extract: model.onnx, vocab.txt, config.json.")
  private @Nullable Path transformerFolder;

  EvaluateNamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    Gazetteer gazetteer = Gazetteer.load();
    SentenceReader reader = new CoreNlpSentenceReader();
    try {
      NameModel model = model(gazetteer);
      if (annotated != null) {
        annotated(annotated, reader, gazetteer, model);
      }
      if (!facts.isEmpty()) {
        Map<String, Facts> gold = FactsFile.load(facts.get(0), problems::skipped);
        Map<Article, Facts> articles = articles(facts.get(1), gold, problems);
        NameRecall recall = new NameRecall(reader, gazetteer, model);
        recall.of(articles).forEach(console.out()::println);
        if (misses) {
          recall.misses().forEach(console.out()::println);
        }
      }
    } catch (BadTrainingData e) {
      throw unusable(e.getMessage());
    } catch (IOException e) {
      throw unusable("cannot read " + e.getMessage());
    }
    return problems.close();
  }

  private NameModel model(Gazetteer gazetteer) throws IOException {
    if (transformerFolder != null) {
      return StandardStages.transformer(TransformerTagger.load(transformerFolder));
    }
    return (modelFile == null ? NameTagger.load(gazetteer) : NameTagger.load(modelFile, gazetteer))
        ::tag;
  }

  private void annotated(Path file, SentenceReader reader, Gazetteer gazetteer, NameModel model)
      throws IOException {
    NameTest test = NameTest.read(file, reader, console.err()::println);
    RuleNames rules = new RuleNames(gazetteer);
    print("Rules and lists alone:", test.score(rules));
    print("Model alone:", test.score((article, sentences) -> model.tag(sentences)));
    print("Both together:", test.score(new CombinedNames(rules, model)));
  }

  private void print(String title, NameScores scores) {
    console.out().println(title);
    scores.table().forEach(console.out()::println);
  }

  private static Map<Article, Facts> articles(
      Path folder, Map<String, Facts> gold, ProblemLog problems) {
    Map<Article, Facts> articles = new LinkedHashMap<>();
    ArticleReader.of(Published.unknown())
        .read(
            List.of(folder),
            reading -> {
              if (reading instanceof Reading.Skipped skipped) {
                problems.skipped(skipped.problem());
              } else if (reading instanceof Reading.Read read) {
                Facts facts = gold.get(read.article().id());
                if (facts != null) {
                  articles.put(read.article(), facts);
                }
              }
            });
    return articles;
  }

  private static CommandFailed unusable(@Nullable String found) {
    return new CommandFailed(
        Failure.FILE_UNUSABLE,
        String.valueOf(found),
        "give UTF-8 files with a word, a space and its label on a line, or gold facts");
  }
}
