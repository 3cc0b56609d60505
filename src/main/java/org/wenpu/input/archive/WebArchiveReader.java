package org.wenpu.input.archive;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.wenpu.input.ArticleReader;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Beginning;
import org.wenpu.input.OpenSource;
import org.wenpu.input.Problem;
import org.wenpu.input.Sources;

/**
 * Reads the documents of a web archive (WARC): pages, feeds, PDF and JSON that a server answered
 * with. Pictures, scripts and answers without content are no news and are passed over.
 */
public final class WebArchiveReader implements ArticleReader {
  private static final int OK = 200;
  private static final Pattern DOCUMENT =
      Pattern.compile("text/(?:html|plain|csv|xml)|application/(?:pdf|(?:.+\\+)?(?:xml|json))");

  @Override
  public String format() {
    return "warc";
  }

  @Override
  public String kind() {
    return "web archives (.warc)";
  }

  @Override
  public boolean reads(Beginning beginning) {
    return beginning.has(0, "WARC/");
  }

  @Override
  public void read(OpenSource source, ArticleSink sink) throws IOException {
    WarcReader records = new WarcReader(source.bytes());
    Optional<WarcRecord> record = records.next();
    while (record.isPresent()) {
      read(record.get(), source, sink);
      record = records.next();
    }
  }

  private static void read(WarcRecord record, OpenSource source, ArticleSink sink)
      throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)) {
      HttpResponse http = response.http();
      if (http.status() == OK && isDocument(http.contentType())) {
        read(response, http.bodyDecoded(), source, sink);
      }
    } else if (record instanceof WarcResource resource && isDocument(resource.contentType())) {
      read(resource, resource.body(), source, sink);
    }
  }

  private static boolean isDocument(MediaType type) {
    return DOCUMENT.matcher(type.base().toString()).matches();
  }

  /** A record that is broken does not stop the ones behind it. */
  private static void read(
      WarcTargetRecord record, MessageBody body, OpenSource source, ArticleSink sink) {
    String name = source.name() + "!" + record.target();
    try {
      long packed = Math.max(1, record.body().size());
      source
          .entries()
          .read(
              name,
              new GuardedStream(body.stream(), () -> packed),
              source.defaults().withUrl(record.target()),
              sink);
    } catch (IOException e) {
      sink.problem(Problem.ofSource(name, Sources.reason(e)));
    }
  }
}
