package org.essaim.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What is only shown of a funding, as one document; what is asked for has columns of its own. */
@Converter
class FactsColumn implements AttributeConverter<@Nullable FundingFacts, @Nullable String> {
    private static final int LONGEST = 400_000;

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** Whether they are short enough to be stored. */
    static boolean holds(FundingFacts facts) {
        return written(facts).length() <= LONGEST;
    }

    private static String written(FundingFacts facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FundingFacts facts) {
        return facts == null ? null : written(facts);
    }

    @Override
    public @Nullable FundingFacts convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, FundingFacts.class);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
