package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.MultipartConfigElement;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.Part;
import org.igniterealtime.openfire.plugins.workgroups.admin.Submitted;

/** Forms with files (RFC 7578), and those whose texts are too long for a plain one: Jetty refuses those above 200 KB. */
final class Uploads {

    /** Bytes of a whole form: all sounds and pictures of a workgroup at once, or as many texts as its form takes. */
    static final int LARGEST = 4_000_000;

    /** By this attribute Jetty 9 to 12 let a page have what only a servlet can be configured for. */
    private static final String CONFIG = "org.eclipse.jetty.multipartConfig";

    private Uploads() {
    }

    static boolean areIn(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    static boolean areTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGEST;
    }

    /** @return empty if it is too large, does not say how large it is, or is not what it says it is */
    static Optional<Submitted> read(HttpServletRequest request) {
        if (request.getContentLengthLong() < 0 || areTooLarge(request)) {
            return Optional.empty();
        }
        // Nothing is written to disk.
        request.setAttribute(CONFIG, new MultipartConfigElement("", LARGEST, LARGEST, LARGEST));
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            for (Part part : request.getParts()) {
                byte[] content = content(part);
                if (part.getSubmittedFileName() == null) {
                    values.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(new String(content, StandardCharsets.UTF_8));
                } else {
                    files.putIfAbsent(part.getName(), content);
                }
            }
        } catch (ServletException | IOException | RuntimeException malformed) {
            // Each version of Jetty says it by an exception of its own; whoever has hung up does not read the answer either.
            return Optional.empty();
        }
        return Optional.of(new Submitted(values, files));
    }

    private static byte[] content(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }
}
