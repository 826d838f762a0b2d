package app.backline.modules.spotify;

import app.backline.testkit.PlatformModuleContract;

class SpotifyContractTest extends PlatformModuleContract {
    SpotifyContractTest() {
        super(SpotifyModule.class);
    }
}
