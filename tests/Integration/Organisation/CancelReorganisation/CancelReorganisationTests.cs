using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Organisation.CancelReorganisation;

public sealed class CancelReorganisationTests
{
    [Theory, Engines]
    public async Task What_was_only_prepared_is_given_up_and_its_day_brings_nothing(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var so = letters.People.Agency("so");
        var heir = await reform.FoundAsync("Sở Công nghệ và Truyền thông", "SCNTT", reform.Today);
        var id = await reform.PrepareAsync(reform.Today, Reform.Whole(so, heir));

        Letters.Ok(await letters.Get<LienThong.Organisation.CancelReorganisation.CancelReorganisation>().HandleAsync(id, letters.As("tinh.hethong"), default));

        Assert.Equal(["organisation.reorganisation.not-prepared"], (await reform.CarryOutAsync(id)).Codes());
        Assert.Equal(so, (await reform.HatAsync(letters.People["so.vanthu"])).Agency);
    }
}
