using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Rights;

public sealed partial class RoutesBehaviourTests
{
    private const string MadeUp = "01a20000000070008000000000000001";

    [Theory, Engines]
    public async Task No_route_answers_a_stranger_or_shows_or_changes_another_agencys_records(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await using var office = new RightsOffice(node, idle: Role.KiemToan);
        await office.BuildAsync();
        var third = await office.ThirdAgencyAsync();
        var (here, far) = (new RouteRecords(office, Standing.Own, "zừmhere"), new RouteRecords(office, Standing.OtherAgency, "zừmfar"));
        await here.BuildAsync(third);
        await far.BuildAsync(third);
        var (before, wrong) = (await here.LookAsync() + await far.LookAsync(), new List<string>());

        await VisitAsync(node, far, wrong);
        foreach (var role in Enum.GetValues<Role>())
        {
            await VisitAsync(node, office, (role, Standing.Own), far, wrong);
            await VisitAsync(node, office, (role, Standing.OtherAgency), here, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Equal(before, await here.LookAsync() + await far.LookAsync());
    }

    [Fact]
    public async Task A_form_with_a_stale_token_is_refused_and_breaks_nothing()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await using var office = new RightsOffice(node, idle: Role.KiemToan);
        await office.BuildAsync();
        using var visitor = new RouteVisitor(node, await office.BrowserAsync(Role.VanThu), null) { Stale = true };
        var wrong = new List<string>();
        // The colours of the page are anybody's to change.
        foreach (var route in Routes.Written.Where(r => r is { Method: "POST", IsApi: false, Pattern: not "/giao-dien" }))
            foreach (var answer in await visitor.CallAsync(route, Parameter().Replace(route.Pattern, route.Pattern.Contains("{Code", StringComparison.Ordinal) ? "404" : MadeUp), []))
                if (answer.Status is < 400 or >= 500) wrong.Add($"{route.Name}: {Told(answer)}");

        Assert.Empty(wrong);
    }

    /// <summary>Signing out ends the session, so it comes last.</summary>
    private static IEnumerable<Route> Visited => Routes.Written.OrderBy(r => r.Pattern == "/dang-xuat");

    /// <summary>Without signing in.</summary>
    private static async Task VisitAsync(TestNode node, RouteRecords foreign, List<string> wrong)
    {
        using var visitor = new RouteVisitor(node, null, null);
        foreach (var (route, path) in Visited.SelectMany(r => Paths(r, foreign.Ids).Select(p => (r, p))))
            foreach (var answer in await visitor.CallAsync(route, path, Body(foreign)))
            {
                if (route.Action != Route.Open && !answer.AsksToSignIn) wrong.Add($"nobody {route.Name}: {Told(answer)}");
                Judge("nobody", route, answer, foreign, wrong);
            }
    }

    private static async Task VisitAsync(TestNode node, RightsOffice office, (Role Role, Standing Standing) who, RouteRecords foreign, List<string> wrong)
    {
        var http = await office.ClientAsync(who.Role, who.Standing);
        using var visitor = new RouteVisitor(node, await office.BrowserAsync(who.Role, who.Standing), http.DefaultRequestHeaders.Authorization!.Parameter);
        foreach (var (route, path) in Visited.SelectMany(r => Paths(r, foreign.Ids).Select(p => (r, p))))
            foreach (var answer in await visitor.CallAsync(route, path, Body(foreign)))
            {
                if (answer.AsksToSignIn && route.Pattern != "/dang-xuat") wrong.Add($"{who} {route.Name}: asked to sign in again");
                if (answer.IsOk && !May(route, who.Role)) wrong.Add($"{who} {route.Name}: the table says no, the product answered {Told(answer)}");
                Judge($"{who}", route, answer, foreign, wrong);
            }
    }

    /// <summary>On a record of another agency only what the table gives there; without one, what the role may do at all.</summary>
    private static bool May(Route route, Role role) =>
        route.Action is Route.Open or Route.SignedIn
        || (route.Record == Route.None ? RightsTable.Rows[(route.Action, role)].Any(yes => yes) : RightsTable.Says(route.Action, role, Standing.OtherAgency));

    private static void Judge(string who, Route route, RouteAnswer answer, RouteRecords foreign, List<string> wrong)
    {
        if (answer.Status >= 500 && route.Pattern != "/loi/{Code:int}") wrong.Add($"{who} {route.Name}: {Told(answer)}");
        // The audit names what was done everywhere: that is what an auditor is for.
        if (route.Action != "access.audit.read" && answer.Text.Contains(foreign.Marker, StringComparison.OrdinalIgnoreCase)) wrong.Add($"{who} {route.Name}: foreign words in {Told(answer)}");
    }

    private static string Told(RouteAnswer answer) => $"{answer.Status} {answer.Location} {answer.Text[..Math.Min(200, answer.Text.Length)].ReplaceLineEndings(" ")}";

    /// <summary>The route's address with ids of records that exist, and with one that nobody has.</summary>
    private static IEnumerable<string> Paths(Route route, IReadOnlyDictionary<string, string[]> ids)
    {
        string[] chosen = route.Record == Route.None ? [MadeUp] : [.. ids[route.Record], MadeUp];
        return chosen.Select(id => Parameter().Replace(route.Pattern, part => part.Groups[1].Value.ToLowerInvariant() switch
        {
            "id" or "person" or "agency" or "area" or "record" => id,
            "kind" => "den",
            "line" => id == MadeUp ? MadeUp : ids["line"][0],
            "ordinal" or "version" => "1",
            "step" => "tu-choi",
            "code" => "404",
            "token" => "khong-co",
            "documentname" => "v1",
            "year" => "2017",
            "section" => "buu-chinh",
            "register" => "diem-buu-chinh",
            "form" => "buu-chinh-nam",
            "periodtext" or "period" => "2025",
            "**name" => "app.css",
            "name" => "van-thu",
            "number" => "1",
            var other => throw new InvalidOperationException($"{route.Pattern}: {other}"),
        }) + Query(route));
    }

    private static string Query(Route route) => route.Pattern switch
    {
        "/api/v1/search" or "/tim-kiem" or "/api/v1/organisation/people" or "/van-ban-den/goi-y/noi-gui" or "/van-ban-den/goi-y/nguoi-ky" => "?q=z%E1%BB%ABm",
        "/api/v1/files" => "?name=tep.txt",
        "/so-den" or "/so-chuyen-giao" or "/so-chuyen-giao/buu-dien" or "/so-chuyen-giao/xuat.xlsx" or "/so-chuyen-giao/buu-dien/xuat.xlsx" => "?tu=01/01/2026&den=31/12/2026",
        _ => "",
    };

    /// <summary>Fields that satisfy most forms, and that point at the foreign records wherever a form names one.</summary>
    private static JsonObject Body(RouteRecords foreign) => new()
    {
        ["to"] = foreign.Ids["member"][0],
        ["lead"] = $"h:{foreign.Ids["member"][0]}",
        ["person"] = foreign.Ids["person"][0],
        ["userName"] = "ke.la",
        ["locked"] = true,
        ["reason"] = "Lý do",
        ["text"] = "Ý kiến",
        ["comment"] = "Ý kiến",
        ["note"] = "Ý kiến",
        ["result"] = "Kết quả",
        ["name"] = "Tên gọi",
        ["fullName"] = "Kẻ Lạ",
        ["code"] = "17/ZỪM",
        ["from"] = "2027-05-05",
        ["last"] = "2027-05-05",
        ["endsAt"] = "2027-05-05",
        ["ids"] = new JsonArray(foreign.Ids["incoming"][0]),
        ["lines"] = new JsonArray(foreign.Ids["delivery"][0]),
        ["answers"] = foreign.Ids["incoming"][0],
    };

    [GeneratedRegex(@"\{([^}:]+)[^}]*\}")]
    private static partial Regex Parameter();
}
