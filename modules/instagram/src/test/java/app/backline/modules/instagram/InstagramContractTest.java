package app.backline.modules.instagram;

import app.backline.testkit.PlatformModuleContract;

class InstagramContractTest extends PlatformModuleContract {
    InstagramContractTest() {
        super(InstagramModule.class);
    }
}
