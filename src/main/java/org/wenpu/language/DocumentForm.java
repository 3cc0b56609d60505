package org.wenpu.language;

/**
 * A form that names of documents without title marks follow.
 *
 * @param signs words of which a text must hold one for any such name, parted by {@code |}
 */
record DocumentForm(String regex, String signs) {}
