using System.Collections.Concurrent;
using LienThong.Kernel.Acts;
using LienThong.WebKit;

namespace LienThong.Host.Shell;

/// <summary>The menu that a set of roles opens. Rights are fixed while a node runs, so each set's menu is made once.</summary>
internal sealed class Menus(IEnumerable<MenuEntry> entries, IEnumerable<PermissionList> permissions)
{
    private readonly ConcurrentDictionary<int, IReadOnlyList<MenuGroup>> _made = new();

    public IReadOnlyList<MenuGroup> For(Reader reader)
    {
        var roles = 0;
        foreach (var hat in reader.Hats) roles |= 1 << (int)hat.Role;
        return _made.GetOrAdd(roles, static (_, x) => x.Me.Make(x.Reader), (Me: this, Reader: reader));
    }

    private IReadOnlyList<MenuGroup> Make(Reader reader)
    {
        var allowed = permissions.SelectMany(p => p.All).Where(reader.May).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        return MenuGroup.From(entries, allowed.Contains);
    }
}
