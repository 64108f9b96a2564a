using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Handler = LienThong.Organisation.IdentifyAgency.IdentifyAgency;

namespace LienThong.Integration.Organisation.IdentifyAgency;

public sealed class IdentifyAgencyTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task Old_and_new_identifiers_both_lead_to_the_agency(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var today = office.Node.Get<Clock>().Today;
        var legacy = $"000.00.{office.Number}.h12";

        var done = await office.Node.Get<Handler>().HandleAsync(new(office.Agency, legacy, today), office.ActAs(Role.QuanTriHeThong), default);

        Assert.True(done.IsOk);
        foreach (var code in (string[])[legacy.ToUpperInvariant(), office.Code])
            Assert.Equal(office.Agency, (await office.Node.Work.ReadAsync(s => office.Node.Get<Organisations>().ByCodeAsync(s, code, today)))!.Id);
    }

    [Theory, Engines]
    public async Task A_code_is_letters_digits_and_dots_of_at_most_35(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        foreach (var code in (string[])["", "H 12", "H12.", "Mã", new string('A', 36)])
            Assert.IsType<Result<Done>.Invalid>(await office.Node.Get<Handler>().HandleAsync(new(office.Agency, code, office.Node.Get<Clock>().Today), office.ActAs(Role.QuanTriHeThong), default));
    }
}
