package app.backline.testkit;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** Fills the fields of a {@link ServiceTest}, makes its agencies and resets the clock before each method. */
final class ServiceTestExtension implements TestInstancePostProcessor, BeforeEachCallback, ParameterResolver {

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        ServiceContainer.instance().inject(test);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ServiceContainer.instance().get(TestClock.class).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Agency.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Agency.found(parameter.getParameter().getName());
    }
}
