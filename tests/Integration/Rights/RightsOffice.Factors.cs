using LienThong.Integration.Support;
using LienThong.Kernel.Acts;

namespace LienThong.Integration.Rights;

/// <summary>Second factors of the office's people.</summary>
internal sealed partial class RightsOffice
{
    private const string OfUser = "account_id in (select id from [access.account] where user_name = @Name)";

    /// <summary>One more specialist of the office, who has one.</summary>
    public async Task<string> SpareWithFactorAsync()
    {
        var (person, _) = await SpareAsync(account: true);
        await node.Work.MaintainAsync(s => s.ExecuteAsync("""
            insert into [access.second_factor](account_id, secret, last_step, turned_on_at)
            select id, @Secret, 0, created_at from [access.account] where person_id = @Person
            """, new { Secret = new byte[] { 1 }, Person = person }));
        return person.Value.ToString("N");
    }

    /// <summary>The app that typed the key of a set-up page.</summary>
    public Authenticator AppOf(TestPage page) => Authenticator.Of(node, page);

    public async Task<bool> HasFactorAsync(Role role) =>
        await node.Work.ReadAsync(s => s.ScalarAsync<long>($"select count(*) from [access.second_factor] where {OfUser}", new { Name = User(role, Standing.Own) })) > 0;

    public Task ForgetFactorAsync(Role role) =>
        node.Work.MaintainAsync(s => s.ExecuteAsync($"delete from [access.second_factor] where {OfUser}", new { Name = User(role, Standing.Own) }));
}
