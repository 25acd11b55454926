package org.fanzha.desktop;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.application.Platform;

import org.fanzha.office.Ledger;

/**
 * Wraps the ledger and every port that it hands out, and the office's other ports, and notes each call that is made on
 * the window's thread, which it would stall. Handing out a port is no call.
 */
final class OffWindow {
    private final List<String> calls = new CopyOnWriteArrayList<>();

    Ledger ledger(Ledger real) {
        return port(Ledger.class, real);
    }

    /** @param real may be null, as a port that is not there */
    <P> P port(Class<P> type, P real) {
        return real == null ? null : type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> call(type, real, method, arguments)));
    }

    private Object call(Class<?> type, Object real, Method method, Object[] arguments) throws Throwable {
        boolean isHandedOut = isPort(method.getReturnType());
        if (Platform.isFxApplicationThread() && !isHandedOut && method.getDeclaringClass() != Object.class) {
            calls.add(type.getSimpleName() + "." + method.getName() + " from " + caller());
        }
        Object result;
        try {
            result = method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
        return isHandedOut ? handedOut(method.getReturnType(), result) : result;
    }

    private <P> P handedOut(Class<P> type, Object result) {
        return port(type, type.cast(result));
    }

    private static boolean isPort(Class<?> type) {
        return type.isInterface() && !type.isSealed() && type.getPackage() == Ledger.class.getPackage();
    }

    private static String caller() {
        return StackWalker.getInstance().walk(frames -> frames
                .filter(frame -> frame.getClassName().startsWith("org.fanzha.")
                        && !frame.getClassName().startsWith(OffWindow.class.getName()))
                .limit(6).map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                .reduce("", (some, next) -> some + " < " + next));
    }

    /** Each as the port's method and who asked for it. */
    List<String> calls() {
        return List.copyOf(calls);
    }
}
