package org.isnad.gazetteer.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.NamedItems;
import org.isnad.gazetteer.Office;
import org.isnad.gazetteer.PersonName;

/**
 * Look-ups in an index on disk, which stays there: only what was asked for last is kept in memory.
 *
 * <p>A key that more than {@value #MOST} items share gives none of them: so many could not be told
 * apart.
 */
public final class ItemIndex implements NamedItems, Closeable {
  /** How many items of one key are looked at. */
  static final int MOST = 200;

  private static final int REMEMBERED = 20_000;

  private final EntryReader entries;
  private final EntryItems items;
  private final Recent<String, List<Entry>> found = new Recent<>(REMEMBERED);

  private ItemIndex(EntryReader entries, Function<String, Optional<Office>> titles) {
    this.entries = entries;
    this.items = new EntryItems(this::entry, titles, lastDay(entries.checkpoint()));
  }

  /**
   * Opens a finished index.
   *
   * @param titles which office an Arabic title means, for offices that the classes of Wikidata do
   *     not tell apart
   */
  public static ItemIndex open(Path folder, Function<String, Optional<Office>> titles) {
    Path entries = IndexBuilder.entries(folder);
    if (!Files.isDirectory(entries)) {
      throw new UnusableIndex(
          "%s holds no gazetteer".formatted(folder), "make one with isnad gazetteer build");
    }
    EntryReader reader = EntryReader.open(entries);
    if (!reader.checkpoint().complete()) {
      reader.close();
      throw new UnusableIndex(
          "%s is not finished".formatted(folder),
          "run isnad gazetteer build again; it goes on where it was");
    }
    return new ItemIndex(reader, titles);
  }

  private static LocalDate lastDay(Checkpoint checkpoint) {
    return checkpoint.lastDay().isEmpty() ? LocalDate.MIN : LocalDate.parse(checkpoint.lastDay());
  }

  /** How many entries there are, offices among them. */
  public int size() {
    return entries.size();
  }

  /** All that is kept of an item. */
  public Optional<Entry> entry(String id) {
    return entries(Keys.ID, id).stream().findFirst();
  }

  /** Everything with a name spelled like this, offices too, the best known first. */
  public List<Entry> entriesByName(String name) {
    return entries(Keys.NAME.field(), Keys.NAME.of(name)).stream()
        .sorted(Comparator.comparingInt(Entry::sitelinks).reversed())
        .toList();
  }

  @Override
  public Optional<Item> item(String id) {
    return entry(id).flatMap(items::of);
  }

  @Override
  public List<Item> byName(String name) {
    return items(Keys.NAME, name);
  }

  @Override
  public List<Item> bySkeleton(String name) {
    return items(Keys.SKELETON, name);
  }

  @Override
  public List<Item> byFirstAndLast(String name) {
    PersonName wanted = PersonName.of(name);
    return items(Keys.ENDS, name).stream()
        .filter(
            item -> item.names().stream().anyMatch(n -> PersonName.of(n.text()).abridges(wanted)))
        .toList();
  }

  @Override
  public List<Item> bySurname(String word) {
    return items(Keys.SURNAME, word);
  }

  @Override
  public List<Item> holders(Office office, String state) {
    Set<Entry> holders = new LinkedHashSet<>();
    for (Entry one : entries(Keys.OFFICE, office.word() + " " + state)) {
      holders.addAll(entries(Keys.HOLDS, one.id()));
    }
    return holders.stream().map(items::of).flatMap(Optional::stream).toList();
  }

  @Override
  public int sitelinks(String id) {
    return entry(id).map(Entry::sitelinks).orElse(0);
  }

  private List<Item> items(Keys keys, String name) {
    return entries(keys.field(), keys.of(name)).stream()
        .map(items::of)
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Entry> entries(String field, String key) {
    return key.isEmpty()
        ? List.of()
        : found.get(field + "\t" + key, () -> new ArrayList<>(entries.find(field, key, MOST)));
  }

  @Override
  public void close() {
    entries.close();
  }

  /** Bytes of the files of an index. */
  public static long bytes(Path folder) {
    try (var files = Files.list(IndexBuilder.entries(folder))) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
