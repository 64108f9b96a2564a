using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Handler = LienThong.Organisation.SucceedAgency.SucceedAgency;

namespace LienThong.Integration.Organisation.SucceedAgency;

public sealed class SucceedAgencyTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task An_ended_agency_stands_until_the_day_before_and_says_into_whom_it_went(Engine engine)
    {
        var old = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var heir = await RoleOffice.AddAsync(old.Node);
        var day = old.Node.Get<Clock>().Today;

        Assert.True((await AskAsync(old, heir, "bưu chính, viễn thông", day, ends: false)).IsOk);
        Assert.True((await AskAsync(old, heir, "phần còn lại", day, ends: true)).IsOk);
        using var reader = await heir.SignedInAsync(Role.VanThu);
        var page = await reader.GetAsync($"/to-chuc/{old.Agency}");

        Assert.Contains("không hoạt động vào ngày đã chọn", page.Words);
        Assert.Contains($"chuyển bưu chính, viễn thông sang Sở Thử nghiệm {heir.Number}", page.Words);
        Assert.Equal(old.Agency, (await old.Node.Work.ReadAsync(s => old.Node.Get<Organisations>().ByCodeAsync(s, old.Code, day.AddDays(-1))))!.Id);
    }

    [Theory, Engines]
    public async Task Nobody_succeeds_to_itself(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));

        Assert.IsType<Result<Done>.Invalid>(await AskAsync(office, office, "toàn bộ", office.Node.Get<Clock>().Today, ends: true));
    }

    private static Task<Result<Done>> AskAsync(RoleOffice from, RoleOffice to, string scope, DateOnly day, bool ends) => from.Node.Get<Handler>().HandleAsync(
        new(from.Agency, to.Agency, scope, SuccessionKind.Split, day, ends), from.ActAs(Role.QuanTriHeThong), default);
}
