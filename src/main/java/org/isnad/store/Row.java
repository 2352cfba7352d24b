package org.isnad.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One row of an answer.
 *
 * @param terms by the names of the variables, in their order; what is unbound is left out
 */
public record Row(Map<String, Term> terms) {
  public Row {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
  }

  static Row of(Iterable<Var> variables, Binding binding) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Var variable : variables) {
      if (binding.contains(variable)) {
        terms.put(variable.getVarName(), Term.of(binding.get(variable)));
      }
    }
    return new Row(terms);
  }

  /** The value of a variable, if it has one. */
  public Optional<Term> term(String variable) {
    return Optional.ofNullable(terms.get(variable));
  }

  /** The text of a variable; empty if it has none. */
  public String text(String variable) {
    return term(variable).map(Term::text).orElse("");
  }
}
