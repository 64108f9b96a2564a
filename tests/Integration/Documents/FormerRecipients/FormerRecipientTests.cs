using LienThong.Documents;
using LienThong.Integration.Organisation;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Organisation;

namespace LienThong.Integration.Documents.FormerRecipients;

public sealed class FormerRecipientTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory, Engines]
    public async Task A_letter_to_an_agency_that_is_no_more_is_refused_and_names_its_heirs_by_scope(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        await SplitAsync(letters);
        var so = letters.People.Agency("so");

        var chosen = await ExpandAsync(letters, new([], [so], ""));
        var typed = await ExpandAsync(letters, new([], [], "Sở Khoa học và Công nghệ"));

        Assert.All((Result<List<RecipientLine>>[])[chosen, typed], answer => Assert.Equal(
            "Sở Khoa học và Công nghệ không còn hoạt động. Hãy gửi nơi kế thừa: Sở Công nghệ (công nghệ); Sở Văn hóa (kế hoạch).",
            Assert.Single(Assert.IsType<Result<List<RecipientLine>>.Invalid>(answer).Errors).Message));
    }

    [Theory, Engines]
    public async Task Groups_follow_the_organisation_a_listed_member_by_its_heirs(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var so = letters.People.Agency("so");
        var group = (await letters.Get<SaveRecipientGroup>().HandleAsync(new(null, "Các sở", null, new([], [so, letters.People.Agency("phuong")], "")), letters.As("xa.vanthu"), default)).Value;
        await SplitAsync(letters);

        var listed = await ExpandAsync(letters, new([group.ToString()], [], ""));
        var ruled = await ExpandAsync(letters, new(["Departments"], [], ""));

        Assert.Equal(["Sở Công nghệ", "Sở Văn hóa", "Uỷ ban nhân dân phường Bến Ngự"], listed.Value.Select(l => l.Name));
        Assert.Equal(["Sở Công nghệ", "Sở Văn hóa"], ruled.Value.Select(l => l.Name));
    }

    private static async Task SplitAsync(Letters letters)
    {
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var (one, two) = (await reform.FoundAsync("Sở Công nghệ", "SCN", Day), await reform.FoundAsync("Sở Văn hóa", "SVH", Day));
        await reform.DoAsync(Day, new EndingAgency(letters.People.Agency("so"), SuccessionKind.Split, [new(one, "công nghệ"), new(two, "kế hoạch")], [new(letters.People.Unit("so.b"), Place.NewUnit(two))], []));
    }

    private static Task<Result<List<RecipientLine>>> ExpandAsync(Letters letters, RecipientInput input) =>
        letters.Node.Work.ReadAsync(s => letters.Get<RecipientList>().ExpandAsync(s, letters.People.Agency("xa"), input, Day));
}
