package org.wenpu.use.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes what programs read. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** Gives a JSON object in UTF-8, indented, with a line end. */
  static byte[] bytes(Map<String, Object> object) throws JsonProcessingException {
    String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
