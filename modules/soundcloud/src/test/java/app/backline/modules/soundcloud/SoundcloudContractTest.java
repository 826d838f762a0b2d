package app.backline.modules.soundcloud;

import app.backline.testkit.PlatformModuleContract;

class SoundcloudContractTest extends PlatformModuleContract {
    SoundcloudContractTest() {
        super(SoundcloudModule.class);
    }
}
