package org.essaim.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One HTTP/1.1 connection that costs next to nothing, so that what is measured is the server. */
final class Http implements AutoCloseable {

    /** What came back; the body is counted, and kept only by {@link #get}. */
    record Answer(int status, @Nullable String entityTag, String body) {}

    /** A long answer that was read and not kept, but for how it began. */
    record Streamed(double millisecondsToFirstByte, double seconds, String beginning) {}

    private final Socket socket;
    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];

    Http(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        input = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** The bytes of a request, to be sent again and again; {@code headers} are lines that end with CR LF. */
    static byte[] request(String path, String headers) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
                .formatted(path, headers)
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    Answer get(String path, String headers) throws IOException {
        return exchange(request(path, headers), new ByteArrayOutputStream());
    }

    /** Sends a request, reads the answer to its end without keeping it, and insists on its status. */
    void expect(int status, byte[] request) throws IOException {
        var answer = exchange(request, null);
        if (answer.status() != status) {
            throw new IOException("%d instead of %d for %s"
                    .formatted(
                            answer.status(),
                            status,
                            new String(request, StandardCharsets.US_ASCII)
                                    .lines()
                                    .findFirst()));
        }
    }

    /** Reads a long answer as fast as it comes. */
    Streamed stream(byte[] request) throws IOException {
        long begun = System.nanoTime();
        socket.getOutputStream().write(request);
        while (!line().isEmpty()) {
            continue;
        }
        var beginning = new ByteArrayOutputStream();
        read(chunk(), beginning);
        line();
        double first = (System.nanoTime() - begun) / 1e6;
        for (long size = chunk(); size > 0; size = chunk()) {
            read(size, null);
            line();
        }
        return new Streamed(first, (System.nanoTime() - begun) / 1e9, beginning.toString(StandardCharsets.UTF_8));
    }

    private Answer exchange(byte[] request, @Nullable ByteArrayOutputStream kept) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().substring(9, 12));
        long length = 0;
        boolean chunked = false;
        String tag = null;
        for (var header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            var value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "etag" -> tag = value;
                default -> {}
            }
        }
        if (status != 304 && status != 204) {
            readBody(chunked, length, kept);
        }
        return new Answer(status, tag, kept == null ? "" : kept.toString(StandardCharsets.UTF_8));
    }

    private void readBody(boolean chunked, long length, @Nullable ByteArrayOutputStream kept) throws IOException {
        if (!chunked) {
            read(length, kept);
            return;
        }
        for (long size = chunk(); size > 0; size = chunk()) {
            read(size, kept);
            line();
        }
        line();
    }

    private long chunk() throws IOException {
        return Long.parseLong(line(), 16);
    }

    private void read(long length, @Nullable ByteArrayOutputStream kept) throws IOException {
        for (long left = length; left > 0; ) {
            int count = input.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (count < 0) {
                throw new EOFException();
            }
            left -= count;
            if (kept != null) {
                kept.write(buffer, 0, count);
            }
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
