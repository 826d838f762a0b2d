package app.backline.testkit;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockInstantiator;
import com.github.mvysny.kaributesting.v10.mock.MockService;
import com.github.mvysny.kaributesting.v10.mock.MockVaadinServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.auth.MenuAccessControl;
import java.util.Set;

/** Views without a browser, with real services: what a person sees, as the server knows it. */
public final class Screens {
    private Screens() {}

    public static void open(Set<Class<? extends Component>> views) {
        MockVaadin.setup(UI::new, new Servlet(new Routes(views, Set.of(), true)));
    }

    public static void close() {
        MockVaadin.tearDown();
    }

    private static final class Servlet extends MockVaadinServlet {
        private static final long serialVersionUID = 1L;

        Servlet(Routes routes) {
            super(routes);
        }

        @Override
        protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                throws ServiceException {
            Service service = new Service(this, configuration);
            service.init();
            getRoutes().register(service.getContext());
            return service;
        }
    }

    private static final class Service extends MockService {
        private static final long serialVersionUID = 1L;

        Service(MockVaadinServlet servlet, DeploymentConfiguration configuration) {
            super(servlet, configuration, UI::new);
        }

        @Override
        public Instantiator getInstantiator() {
            return new Injecting(super.getInstantiator());
        }
    }

    /** Makes views as the server does: with their collaborators injected. */
    private static final class Injecting extends MockInstantiator {
        private static final long serialVersionUID = 1L;

        Injecting(Instantiator delegate) {
            super(delegate);
        }

        @Override
        public I18NProvider getI18NProvider() {
            return getDelegate().getI18NProvider();
        }

        @Override
        public MenuAccessControl getMenuAccessControl() {
            return getDelegate().getMenuAccessControl();
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return type.getName().startsWith("app.backline.")
                    ? ServiceContainer.instance().make(type)
                    : super.getOrCreate(type);
        }
    }
}
