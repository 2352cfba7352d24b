package org.isnad.store.endpoint;

import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.vocabulary.XSD;

/**
 * Functions of SPARQL itself and casts, those that can run away each in a form that cannot. Any
 * other function is turned away, be it Java by its class name ({@code java:}), JavaScript, or one
 * of Jena's own, which read system properties and more.
 */
final class SafeExpressions extends ExprTransformCopy {
  private final Turn turn;

  SafeExpressions(Turn turn) {
    this.turn = turn;
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr arg) {
    Expr same = super.transform(function, arg);
    return function instanceof E_StrEncodeForURI ? new BoundedValue(same, turn) : same;
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    Expr same = super.transform(function, left, right);
    boolean grows = function instanceof E_Multiply || function instanceof E_Divide;
    return grows ? new BoundedValue(same, turn) : same;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    if (function instanceof E_Call) {
      throw turn.refuse(unknownFunction("CALL"));
    }
    if (function instanceof E_Function) {
      String name = function.getFunctionIRI();
      if (!name.startsWith(XSD.getURI())) {
        throw turn.refuse(unknownFunction(name));
      }
    }
    if (function instanceof E_Regex) {
      return new BoundedRegex(args, turn);
    }
    if (function instanceof E_StrReplace) {
      return new BoundedReplace(args, turn);
    }
    if (function instanceof E_StrConcat) {
      return new BoundedConcat(args, turn);
    }
    return super.transform(function, args);
  }

  static Refusal unknownFunction(String name) {
    return new Refusal(
        403, "This endpoint runs the functions of SPARQL and casts to XSD types, not " + name);
  }
}
