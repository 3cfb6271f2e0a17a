package org.essaim.shared.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.ReaderBasedJsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** JSON read to the letter: nothing unknown, doubled, trailing, coerced or unstorable gets in. */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    /** After the framework, whose own way of reading days would otherwise win. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .registerModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new StorableText())
                        .addDeserializer(LocalDate.class, new Day())
                        .addDeserializer(OffsetDateTime.class, new Moment()));
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.getFactory().configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
    }

    /** Text that can be stored and shown: no control character, no lone surrogate, and never a number taken for text. */
    private static final class StorableText extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isStructStart() && !parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = super.deserialize(parser, context);
            if (!(isKeptHere(parser) ? Text.isEncodable(text) : Text.isStorable(text))) {
                throw context.weirdStringException(null, String.class, "control character or lone surrogate");
            }
            return text;
        }

        /** Requests are bytes; what is read from a string was kept before control characters were refused, perhaps. */
        private static boolean isKeptHere(JsonParser parser) {
            var source = parser.getInputSource();
            return parser instanceof ReaderBasedJsonParser && (source == null || source instanceof StringReader);
        }
    }

    /** A day as {@code yyyy-MM-dd}: no number, no array, and no year that a database or another program does not know. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {
        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            var text = parser.getText();
            try {
                return Dates.day(text);
            } catch (DateTimeException none) {
                throw context.weirdStringException(text, LocalDate.class, none.getMessage());
            }
        }
    }

    /** A moment as {@code yyyy-MM-ddTHH:mm:ss+01:00}, as strictly. */
    private static final class Moment extends StdScalarDeserializer<OffsetDateTime> {
        Moment() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
            }
            var text = parser.getText();
            try {
                return Dates.moment(text);
            } catch (DateTimeException none) {
                throw context.weirdStringException(text, OffsetDateTime.class, none.getMessage());
            }
        }
    }
}
