using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Rights;

public sealed class RightsDeclaredTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Fact]
    public async Task Every_permission_of_every_module_stands_in_the_table_for_every_role_and_no_other()
    {
        var declared = await DeclaredAsync();

        var expected = declared.SelectMany(p => Enum.GetValues<Role>().Select(r => $"{p.Code} {r}")).Order(StringComparer.Ordinal);
        var written = RightsTable.Rows.Keys.Select(k => $"{k.Action} {k.Role}").Order(StringComparer.Ordinal);

        Assert.NotEmpty(declared);
        Assert.Equal(expected, written);
    }

    [Fact]
    public async Task A_role_holds_a_permission_exactly_where_the_table_lets_it_do_anything()
    {
        var wrong = from p in await DeclaredAsync()
                    from r in Enum.GetValues<Role>()
                    where p.Allows(r) != RightsTable.Rows[(p.Code, r)].Any(yes => yes)
                    select $"{p.Code} {r}: declared {p.Allows(r)}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void An_expired_delegation_gives_nothing_anywhere() =>
        Assert.DoesNotContain(RightsTable.Rows.Values, row => row[(int)Standing.DelegationExpired]);

    private async Task<List<Permission>> DeclaredAsync()
    {
        var node = await nodes.OnAsync(Engine.Sqlite);
        return [.. node.Get<IEnumerable<PermissionList>>().SelectMany(l => l.All)];
    }
}
