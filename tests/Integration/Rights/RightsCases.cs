using System.Text.Json.Nodes;
using LienThong.Kernel.Acts;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>For an action and a role: a record made ready so that the role's own person is the one it waits for, and the call that does it.</summary>
internal sealed partial class RightsCases
{
    private readonly RightsOffice office;
    private int _count;

    public RightsCases(RightsOffice office)
    {
        this.office = office;
        IEnumerable<(string Action, Ready Ready)> all = [.. Incoming(), .. Opinions(), .. Copies(), .. Outgoing(), .. Deliveries(), .. Dossiers(), .. OrganisationKeeping(), .. WorkHandovers(), .. Accounts(), .. OwnAccount(), .. Desk(), .. Operating(), .. Statistics(), .. Sector(), .. Assignments(), .. Schedule()];
        All = all.ToLookup(c => c.Action, c => c.Ready);
    }

    /// <summary>Every way in which an action is done: the route of the API where there is one, else the page.</summary>
    public ILookup<string, Ready> All { get; }

    private static Call Get(string path) => new(HttpMethod.Get, path, null);

    private static Call Post(string path, JsonObject body) => new(HttpMethod.Post, path, body);

    private static Task<RightsCase> Now(RightsCase ready) => Task.FromResult(ready);

    private static async Task<RightsCase> AfterAsync(Task<string> ready, Func<string, RightsCase> call) => call(await ready);

    private string H(Role role, Standing standing = Standing.Own) => $"h:{office.Hat(role, standing)}";

    /// <summary>A page opened in the person's own browser.</summary>
    private Doing Page(string path) => new(async (role, standing) =>
    {
        var page = await (await office.BrowserAsync(role, standing)).GetAsync(path);
        return ((int)page.Status, page.Words);
    }, Spends: false);
}
