using System.Net.Http.Headers;
using LienThong.Contracts.Access;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Support;

/// <summary>Comes in by a token, as a program does.</summary>
public static class TestTokens
{
    /// <summary>A client of the API with this user's token.</summary>
    public static async Task<HttpClient> ApiAsync(this TestNode node, string user)
    {
        await using var scope = node.Scope();
        var token = await scope.ServiceProvider.GetRequiredService<IAccounts>().MakeTokenAsync(user, "test", mayWrite: true, TimeSpan.FromDays(1));
        var http = new HttpClient { BaseAddress = node.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }
}
