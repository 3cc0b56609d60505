package org.wenpu.store.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.Iris;

/**
 * Lets SPARQL ask the text index.
 *
 * <pre>
 * PREFIX text: &lt;https://w3id.org/wenpu/text#&gt;
 * ?thing text:match "人工智能"
 * (?thing ?score ?graph ?words ?place) text:match (schema:headline "人工智能 广东" 10)
 * </pre>
 *
 * The object is the words, with the properties to look in before them and the greatest number of
 * things behind. The subject is the thing found and, if wanted, how well it fits, a graph that says
 * it, the sentence with the words, and their place in the article's body.
 */
public final class TextMatch extends PropertyFunctionEval {
  /** The IRI of the property. */
  public static final String IRI = "https://w3id.org/wenpu/text#match";

  private final TextIndex index;
  private final PassageFinder passages;

  private TextMatch(TextIndex index, IndexedStore store) {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    this.index = index;
    this.passages = new PassageFinder(store, index);
  }

  /** Makes the property known to queries on the dataset of a context. */
  public static void enable(Context context, TextIndex index, IndexedStore store) {
    PropertyFunctionRegistry registry =
        PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.get());
    registry.put(IRI, iri -> new TextMatch(index, store));
    PropertyFunctionRegistry.set(context, registry);
  }

  /** Holds what is asked. */
  private record Question(String words, List<Node> properties, int limit) {}

  @Override
  public QueryIterator execEvaluated(
      Binding binding,
      PropFuncArg subject,
      Node property,
      PropFuncArg object,
      ExecutionContext execution) {
    Question question = question(object);
    List<Node> wanted = subject.isList() ? subject.getArgList() : List.of(subject.getArg());
    Node thing = wanted.get(0).isVariable() ? null : wanted.get(0);
    Iterator<Binding> rows =
        hits(question, thing).stream()
            .map(hit -> row(binding, wanted, values(hit, question, wanted.size())))
            .filter(Objects::nonNull)
            .iterator();
    return QueryIterPlainWrapper.create(rows, execution);
  }

  private List<TextHit> hits(Question question, @Nullable Node thing) {
    try {
      return index.search(question.words(), question.properties(), thing, question.limit());
    } catch (IllegalArgumentException e) {
      throw new QueryExecException("text:match: " + e.getMessage(), e);
    }
  }

  private static Question question(PropFuncArg object) {
    List<Node> parts = object.isList() ? object.getArgList() : List.of(object.getArg());
    List<Node> properties = parts.stream().takeWhile(Node::isURI).toList();
    List<Node> rest = parts.subList(properties.size(), parts.size());
    if (rest.isEmpty() || rest.size() > 2 || !rest.stream().allMatch(Node::isLiteral)) {
      throw new QueryExecException("text:match wants (PROPERTY… \"words\" LIMIT), not " + parts);
    }
    int limit = rest.size() == 2 ? limit(rest.get(1)) : Integer.MAX_VALUE;
    return new Question(rest.get(0).getLiteralLexicalForm(), properties, limit);
  }

  private static int limit(Node node) {
    if (node.getLiteralValue() instanceof Number number && number.intValue() > 0) {
      return number.intValue();
    }
    throw new QueryExecException(
        "text:match: no number of things: " + node.getLiteralLexicalForm());
  }

  /** Gives what a hit is worth: the thing, its score, its graph, words, place; null for none. */
  private List<@Nullable Node> values(TextHit hit, Question question, int wanted) {
    List<@Nullable Node> values = new ArrayList<>();
    values.add(hit.subject());
    values.add(NodeFactory.createLiteralDT(Float.toString(hit.score()), XSDDatatype.XSDfloat));
    values.add(hit.graph());
    Passage passage = wanted > values.size() ? passages.of(hit, question.words()) : null;
    values.add(passage == null ? null : NodeFactory.createLiteralString(passage.words()));
    values.add(
        passage == null || passage.span() == null
            ? null
            : Iris.evidence(hit.subject(), passage.span()));
    return values;
  }

  /** Binds the wanted variables, or gives null when one is bound to something else. */
  private static @Nullable Binding row(
      Binding binding, List<Node> wanted, List<@Nullable Node> values) {
    if (wanted.size() > values.size()) {
      throw new QueryExecException("text:match gives " + values.size() + " values at most");
    }
    BindingBuilder row = BindingBuilder.create(binding);
    for (int i = 0; i < wanted.size(); i++) {
      Node value = values.get(i);
      if (wanted.get(i).isVariable()) {
        if (value != null) {
          row.add(Var.alloc(wanted.get(i)), value);
        }
      } else if (!wanted.get(i).equals(value)) {
        return null;
      }
    }
    return row.build();
  }
}
