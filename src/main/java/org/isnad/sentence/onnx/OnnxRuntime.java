package org.isnad.sentence.onnx;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The few calls of ONNX Runtime that are made, by their names: the library is large and with the
 * program only for those who want it (decision 5). May be shared by threads.
 */
final class OnnxRuntime {
  private static final String API = "ai.onnxruntime.";

  /** ONNX Runtime refused or failed; the message is its own. */
  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failed(@Nullable Throwable cause) {
      super(cause == null ? "" : String.valueOf(cause.getMessage()), cause);
    }
  }

  private final Object environment;
  private final Constructor<?> newOptions;
  private final List<Method> threads;
  private final Method createSession;
  private final Method inputNames;
  private final Method outputNames;
  private final Method createTensor;
  private final Method run;
  private final Method resultNamed;
  private final Method value;
  private final Method close;

  private OnnxRuntime(ClassLoader library) throws ReflectiveOperationException {
    Class<?> environmentType = library.loadClass(API + "OrtEnvironment");
    Class<?> sessionType = library.loadClass(API + "OrtSession");
    Class<?> optionsType = library.loadClass(API + "OrtSession$SessionOptions");
    newOptions = optionsType.getConstructor();
    threads =
        List.of(
            optionsType.getMethod("setIntraOpNumThreads", int.class),
            optionsType.getMethod("setInterOpNumThreads", int.class));
    createSession = environmentType.getMethod("createSession", String.class, optionsType);
    inputNames = sessionType.getMethod("getInputNames");
    outputNames = sessionType.getMethod("getOutputNames");
    createTensor =
        library
            .loadClass(API + "OnnxTensor")
            .getMethod("createTensor", environmentType, Object.class);
    run = sessionType.getMethod("run", Map.class);
    resultNamed = library.loadClass(API + "OrtSession$Result").getMethod("get", String.class);
    value = library.loadClass(API + "OnnxValue").getMethod("getValue");
    close = AutoCloseable.class.getMethod("close");
    environment = environmentType.getMethod("getEnvironment").invoke(null);
  }

  /** The library among what a class loader knows. */
  static OnnxRuntime in(ClassLoader library) {
    try {
      return new OnnxRuntime(library);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new UnusableModel(
          "ONNX Runtime, which runs such models, is not with the program or not for this machine"
              + " (%s)".formatted(e),
          "build the program with it: mvn -q -Ponnx -DskipTests package",
          e);
    }
  }

  /** Opens a network. It works in one thread, so that the same input gives the same scores. */
  Object open(Path file) {
    try {
      Object options = newOptions.newInstance();
      try {
        threads.forEach(method -> call(method, options, 1));
        return call(createSession, environment, file.toString(), options);
      } finally {
        call(close, options);
      }
    } catch (ReflectiveOperationException e) {
      throw new Failed(e);
    }
  }

  Set<String> inputs(Object session) {
    return names(call(inputNames, session));
  }

  Set<String> outputs(Object session) {
    return names(call(outputNames, session));
  }

  /** What the network gives under a name for what it is given, both in one batch of sentences. */
  float[][][] run(Object session, Map<String, long[][]> given, String output) {
    List<Object> opened = new ArrayList<>();
    try {
      Map<String, Object> tensors = new HashMap<>();
      given.forEach(
          (name, numbers) -> {
            Object tensor = call(createTensor, null, environment, numbers);
            opened.add(tensor);
            tensors.put(name, tensor);
          });
      Object result = call(run, session, tensors);
      opened.add(result);
      Optional<?> wanted = (Optional<?>) call(resultNamed, result, output);
      if (call(value, wanted.orElseThrow()) instanceof float[][][] scores) {
        return scores;
      }
      throw new Failed(new IllegalStateException(output + " is no row of scores a piece"));
    } finally {
      opened.forEach(one -> call(close, one));
    }
  }

  private static Set<String> names(Object found) {
    Set<String> names = new TreeSet<>();
    ((Set<?>) found).forEach(name -> names.add(String.valueOf(name)));
    return names;
  }

  private static Object call(Method method, @Nullable Object target, Object... given) {
    try {
      return method.invoke(target, given);
    } catch (InvocationTargetException e) {
      throw new Failed(e.getCause());
    } catch (IllegalAccessException e) {
      throw new Failed(e);
    }
  }
}
