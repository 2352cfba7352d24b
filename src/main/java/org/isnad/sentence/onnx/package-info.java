/**
 * The sentences of an article and a folder with a transformer that tells names come in. The names
 * go out. Nothing else in the program knows ONNX Runtime, and nothing here is loaded unless asked
 * for.
 */
@NullMarked
package org.isnad.sentence.onnx;

import org.jspecify.annotations.NullMarked;
