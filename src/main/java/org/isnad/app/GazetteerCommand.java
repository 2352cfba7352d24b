package org.isnad.app;

import picocli.CommandLine.Command;

/** What is done with gazetteers; each in a command of its own. */
@Command(
    name = "gazetteer",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Makes a gazetteer of all that a Wikidata dump holds, looks names up in it, checks the one"
          + " that comes with the program."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad gazetteer build latest-all.json.gz --out data/gazetteer",
      "  isnad build news.jsonl.gz --gazetteer data/gazetteer"
    })
final class GazetteerCommand {}
