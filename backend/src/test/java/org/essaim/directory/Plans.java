package org.essaim.directory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import javax.sql.DataSource;

/** A database that tells how it would answer instead of answering: whatever is asked, it explains. */
final class Plans {
    private Plans() {}

    static DataSource of(DataSource database) {
        return standIn(
                DataSource.class,
                (method, values) -> method.getName().equals("getConnection")
                        ? explaining((java.sql.Connection) call(database, method, values))
                        : call(database, method, values));
    }

    private static java.sql.Connection explaining(java.sql.Connection connection) {
        return standIn(java.sql.Connection.class, (method, values) -> {
            if (method.getName().equals("prepareStatement")) {
                var explained = Arrays.copyOf(values, values.length);
                explained[0] = "explain (format json) " + values[0];
                return call(connection, method, explained);
            }
            return call(connection, method, values);
        });
    }

    private interface Answer {
        Object to(Method method, Object[] values) throws Throwable;
    }

    private static <T> T standIn(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> answer.to(method, values == null ? new Object[0] : values)));
    }

    private static Object call(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
