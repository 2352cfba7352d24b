package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and of its models, which the build writes into a resource. */
final class Version implements IVersionProvider {
  static String ofProgram() {
    return property("version");
  }

  static String ofCoreNlp() {
    return property("corenlp");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"isnad " + ofProgram()};
  }

  private static String property(String name) {
    try (InputStream in = Version.class.getResourceAsStream("/isnad.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty(name, "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
