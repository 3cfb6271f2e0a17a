package org.essaim.shared.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days in addresses to the letter, as in bodies. */
@Provider
public class StrictDays implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == LocalDate.class ? (ParamConverter<T>) new ToTheLetter() : null;
    }

    private static final class ToTheLetter implements ParamConverter<LocalDate> {
        @Override
        public LocalDate fromString(String value) {
            try {
                return Dates.day(value);
            } catch (DateTimeException none) {
                throw new IllegalArgumentException(value, none);
            }
        }

        @Override
        public String toString(LocalDate value) {
            return value.toString();
        }
    }
}
