package org.essaim.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.tika.Tika;
import org.essaim.shared.http.Text;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.hibernate.Session;

/** Keeps files that people hand in, after looking at what they are. */
@ApplicationScoped
public class Documents {
    /** What a signed or printed act may come as. */
    public static final Set<String> PAPERS = Set.of("application/pdf", "image/jpeg", "image/png");

    /** What people work on together: papers, texts and spreadsheets, none of which runs anything when opened. */
    public static final Set<String> WORK = Set.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            OfficeFile.ODT,
            OfficeFile.ODS,
            OfficeFile.DOCX,
            OfficeFile.XLSX);

    /** What a picture may come as. */
    public static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");

    private static final int LONGEST_NAME = 160;
    private static final Tika TIKA = new Tika();

    private final Session session;

    Documents(Session session) {
        this.session = session;
    }

    /**
     * Keeps a file under its name, without the folders a sender may have added.
     *
     * @param allowedTypes the media types accepted, told by the content and not by the sender
     * @throws Refusal {@code body-too-large}, or {@code unprocessable} for an empty file or one of another type
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID keep(InputStream content, String name, Set<String> allowedTypes, int maxBytes) {
        return keep(receive(content, name, allowedTypes, maxBytes));
    }

    /** A file that was read and looked at, and is kept nowhere yet. */
    public record Received(String name, String mediaType, byte[] content) {}

    /**
     * Reads a file and tells its type, without keeping it. A large one arrives slowly, so never in a transaction: others
     * need its connection, and what it locked.
     *
     * @throws Refusal as {@link #keep(InputStream, String, Set, int)}
     */
    @Transactional(Transactional.TxType.NEVER)
    public Received read(InputStream content, String name, Set<String> allowedTypes, int maxBytes) {
        return receive(content, name, allowedTypes, maxBytes);
    }

    /** Keeps a file that was {@linkplain #read received}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID keep(Received file) {
        return persist(new Document(file.name(), file.mediaType(), sha256(file.content()), file.content()));
    }

    /**
     * Draws a picture anew, as a JPEG of at most 640 pixels on its longer side. That takes a while, so never in a
     * transaction: others need its connection.
     *
     * @throws Refusal {@code body-too-large}, or {@code unprocessable} for no JPEG or PNG, one that cannot be read, one of
     *     more than 40 megapixels (16 when progressive or interlaced), with a side above 20,000 pixels or with more than 64
     *     scans; {@code unavailable} when others are being drawn
     */
    @Transactional(Transactional.TxType.NEVER)
    public byte[] redraw(InputStream picture, int maxBytes) {
        var original = read(picture, maxBytes);
        typeOf(original, PICTURES);
        return Pictures.redraw(original);
    }

    /** Keeps a JPEG that was {@linkplain #redraw drawn here}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID keepDrawn(byte[] jpeg, String name) {
        return persist(new Document(named(name), "image/jpeg", sha256(jpeg), jpeg));
    }

    private UUID persist(Document document) {
        session.persist(document);
        return document.id();
    }

    private static Received receive(InputStream content, String name, Set<String> allowedTypes, int maxBytes) {
        var bytes = read(content, maxBytes);
        return new Received(named(name), typeOf(bytes, allowedTypes), bytes);
    }

    /** Of an archive only its parts are believed: what it says of itself does not tell whether it holds macros. */
    private static String typeOf(byte[] bytes, Set<String> allowedTypes) {
        var type =
                OfficeFile.isArchive(bytes) ? OfficeFile.typeOf(bytes).orElse("another archive") : TIKA.detect(bytes);
        if (bytes.length == 0 || !allowedTypes.contains(type)) {
            throw Refusal.unprocessable("file", "expected " + String.join(", ", allowedTypes) + ", found " + type);
        }
        return type;
    }

    public Optional<Document> find(UUID id) {
        return Optional.ofNullable(session.find(Document.class, id));
    }

    /** Forgets a file that nothing names any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID id) {
        session.createNativeMutationQuery("delete from document where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static byte[] read(InputStream content, int maxBytes) {
        try {
            var bytes = content.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new Refusal(ProblemType.BODY_TOO_LARGE, null);
            }
            return bytes;
        } catch (IOException interrupted) {
            throw new Refusal(ProblemType.BAD_REQUEST, null);
        }
    }

    private static String named(String name) {
        var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (file.isEmpty() || !Text.isStorable(file)) {
            throw Refusal.unprocessable("name", "the name of a file");
        }
        return file.substring(Math.max(0, file.length() - LONGEST_NAME));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
