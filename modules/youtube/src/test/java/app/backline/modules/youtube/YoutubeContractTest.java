package app.backline.modules.youtube;

import app.backline.testkit.PlatformModuleContract;

class YoutubeContractTest extends PlatformModuleContract {
    YoutubeContractTest() {
        super(YoutubeModule.class);
    }
}
