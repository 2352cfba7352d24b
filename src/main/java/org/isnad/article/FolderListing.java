package org.isnad.article;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Every file of a folder and the folders below, symbolic links followed, hidden ones left out. */
final class FolderListing extends SimpleFileVisitor<Path> {
  private final SortedSet<Path> files = new TreeSet<>();
  private final Path root;
  private final Consumer<Reading> sink;

  private FolderListing(Path root, Consumer<Reading> sink) {
    this.root = root;
    this.sink = sink;
  }

  /** Lists the folder; what cannot be listed goes to the sink. */
  static FolderListing of(Path folder, Consumer<Reading> sink) {
    FolderListing listing = new FolderListing(folder, sink);
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, listing);
    } catch (IOException e) {
      sink.accept(new Reading.Skipped(ArticleReader.unreadable(folder, "listing failed: " + e)));
    }
    return listing;
  }

  /** In the order of their paths, whatever order the file system has. */
  List<Path> files() {
    return List.copyOf(files);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && isHidden(folder);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    Reading reading =
        e instanceof FileSystemLoopException
            ? new Reading.Noticed(
                Problem.in(
                    file,
                    Fault.LINK_LOOP,
                    "the link leads back to a folder above it and was not followed",
                    "remove the link if it is not meant"))
            : new Reading.Skipped(ArticleReader.unreadable(file, "listing failed: " + e));
    sink.accept(reading);
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
